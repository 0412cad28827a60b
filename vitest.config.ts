import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { isolated } from './tests/run/isolated.ts'
import { LongestFirst } from './tests/run/longestFirst.ts'
import { leftOut } from './tests/run/turns.ts'
import { day } from './tests/support/long.ts'

const log = 'tests/support/logSetup.ts'

/** What shows or imports a component is a `.tsx`: Node strips types, but does not know JSX. */
const components = 'tests/unit/**/*.test.tsx'

/**
 * Modules loaded by Node itself, which has types stripped from them. Each use of an import through Vite's runner is a
 * getter: the model of freshness took 38 s by it, and takes 13.
 */
const byNode = { viteModuleRunner: false, nodeLoader: false }

/** What measures processor time, or floods, has the machine to itself. */
const alone = ['flood', 'lake/timeLimit', 'storm'].map((name) => `tests/integration/${name}.test.ts`)

const withPrograms = {
  hookTimeout: 120_000,
  globalSetup: './tests/support/seededLake.ts',
}

export default defineConfig({
  plugins: [react()],
  test: {
    setupFiles: [log],
    // Only an outcome fails a test: on a machine with five times the work, what takes 3 s took over 30.
    testTimeout: 120_000,
    reporters: ['default', './tests/support/logReporter.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          experimental: byNode,
          // Each file loading everything for itself was a third of the time: 106 s, and 74 without.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'isolated', include: [...isolated] } },
      {
        extends: true,
        test: {
          name: 'components',
          include: [components],
          exclude: [...isolated],
          environment: 'jsdom',
          // A jsdom for each of 90 files took 145 s; one for all takes 15.
          isolate: false,
          setupFiles: [log, 'tests/unit/components/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...withPrograms,
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          experimental: byNode,
          exclude: [...alone, ...leftOut(process.env, day)],
          // Each has a site and a lake of its own, and waits more than it works: two at once left 40 % of two cores idle.
          // With five at once, what a test gives its site time for took longer in a slow hour.
          maxWorkers: 2 * Math.min(2, availableParallelism()),
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...withPrograms,
          name: 'studio',
          include: ['tests/integration/**/*.test.tsx'],
          maxWorkers: 2 * Math.min(2, availableParallelism()),
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...withPrograms,
          name: 'alone',
          include: alone,
          experimental: byNode,
          exclude: [...leftOut(process.env, day)],
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
