import { writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

/**
 * Preloaded with `--import`: says in the file AKTUELT_LOOP_FILE, five times a second, how long the site's thread has been held up
 * since the last time, at most, in ms. Only in the site's own process.
 */
const file = process.env.AKTUELT_LOOP_FILE

/** In ms: what the histogram itself waits between two looks is no delay. */
const resolution = 1

if (file && isMainThread && process.argv[1]?.endsWith('server/site.ts')) {
  const delay = monitorEventLoopDelay({ resolution })
  delay.enable()
  setInterval(() => {
    writeFileSync(file, `${Math.max(0, delay.max / 1e6 - resolution)}\n`, { flag: 'a' })
    delay.reset()
  }, 200).unref()
}
