import { useEffect, useState } from 'react'
import { nextVisibility, type Visibility, visibilityOf } from '#lib/content/visibility.ts'
import type { StoredDocument } from '../publication/document.ts'
import { siteTime } from '../times/siteTime.ts'

/** The longest sleep, in ms: a computer may sleep itself, and timers stand still meanwhile. */
const longestSleep = 30_000

/**
 * Whether readers see what is published, and the time (the site's) for which that is true. It changes by itself at the
 * instant of publication or expiry.
 */
export function useVisibility(published: StoredDocument | undefined): { visibility: Visibility; now: Date } {
  const [now, setNow] = useState(() => siteTime.now())
  useEffect(() => {
    let isGone = false
    void siteTime.learn().then(() => {
      if (!isGone) setNow(siteTime.now())
    })
    return () => {
      isGone = true
    }
  }, [])
  const next = nextVisibility(published, now)?.getTime()
  useEffect(() => {
    if (next === undefined) return
    let timer: ReturnType<typeof setTimeout>
    const sleep = () => {
      const left = Math.min(Math.max(next - siteTime.now().getTime(), 0), longestSleep)
      timer = setTimeout(() => (siteTime.now().getTime() < next ? sleep() : setNow(siteTime.now())), left)
    }
    sleep()
    return () => clearTimeout(timer)
  }, [next])
  return { visibility: visibilityOf(published, now), now }
}
