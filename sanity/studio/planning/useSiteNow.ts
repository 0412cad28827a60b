import { useEffect, useState } from 'react'
import { siteTime } from '../times/siteTime.ts'

/** How often it is looked at again, in ms. */
const step = 5_000

/** The site's time, as it goes on while something is shown. */
export function useSiteNow(): Date {
  const [now, setNow] = useState(() => siteTime.now())
  useEffect(() => {
    const look = () => setNow(siteTime.now())
    void siteTime.learn().then(look)
    const ticking = setInterval(look, step)
    return () => clearInterval(ticking)
  }, [])
  return now
}
