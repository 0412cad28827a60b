import { useEffect, useState } from 'react'

/** How long nobody has typed before a text is read, in ms: between two words a writer pauses for less. */
const pause = 700

/** A value as it was when it had not changed for a while: what follows from it is not worked out at each key. */
export function useSettled<Value>(value: Value): Value {
  const [settled, settle] = useState(value)
  useEffect(() => {
    if (value === settled) return
    const timer = setTimeout(() => settle(value), pause)
    return () => clearTimeout(timer)
  }, [value, settled])
  return settled
}
