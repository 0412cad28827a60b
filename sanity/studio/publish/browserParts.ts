import { newKey } from '../publication/newKey.ts'
import { siteTime } from '../times/siteTime.ts'
import type { Parts } from './publishNow.ts'

/** What every publication from a browser goes by: the site's time, the browser's timers, and new keys. */
export const browserParts: Pick<Parts, 'siteNow' | 'clock' | 'key'> = {
  siteNow: () => siteTime.ask(),
  clock: {
    now: () => performance.now(),
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  },
  key: newKey,
}
