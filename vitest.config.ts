import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const log = 'tests/support/logSetup.ts'
const components = 'tests/unit/components/**/*.test.{ts,tsx}'

export default defineConfig({
  plugins: [react()],
  test: {
    setupFiles: [log],
    reporters: ['default', './tests/support/logReporter.ts'],
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
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
