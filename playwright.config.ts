import { defineConfig } from '@playwright/test'
import { isLong } from './tests/support/long.ts'

/** Chromium asks Google's hosts for updates and lists at every start unless it is told not to. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []

export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/support/seededLake.ts',
  testMatch: '*.story.ts',
  ...(!isLong && { grepInvert: /@long/ }),
  // Playwright empties it at each start: the other steps' logs are beside it.
  outputDir: 'test-results/browser',
  // The stories of a worker share one site and one lake, as editors and readers do; a file's are told in their order.
  workers: 2,
  fullyParallel: false,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser/results.json' }]],
  use: {
    locale: 'nn-NO',
    timezoneId: 'Europe/Oslo',
    // A failure leaves its picture and the outline of its page. Traces took a fifth of all the processor; and stories that
    // had none beside others that had one were told last, by workers of their own: a minute on one core.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: [...quiet, ...asRoot],
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
    },
  },
})
