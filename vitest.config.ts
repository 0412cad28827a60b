import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/run/longestFirst.ts'

const log = 'tests/support/logSetup.ts'
const components = 'tests/unit/components/**/*.test.{ts,tsx}'

/** What measures time, floods or drives a race has the machine to itself. */
const alone = ['clock', 'flood', 'lake/timeLimit', 'outsiders', 'storm'].map(
  (name) => `tests/integration/${name}.test.ts`,
)

const patient = { testTimeout: 30_000, hookTimeout: 120_000 }

export default defineConfig({
  plugins: [react()],
  test: {
    setupFiles: [log],
    reporters: ['default', './tests/support/logReporter.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: [components] },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: [components],
          environment: 'jsdom',
          // A jsdom for each of 90 files took 145 s; one for all takes 15.
          isolate: false,
          setupFiles: [log, 'tests/unit/components/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...patient,
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          exclude: alone,
          // Each has a site and a lake of its own, and waits more than it works: two at once left 40 % of two cores idle.
          maxWorkers: Math.ceil(1.5 * Math.min(2, availableParallelism())),
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...patient,
          name: 'alone',
          include: alone,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
