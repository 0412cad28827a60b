import { useEffect, useState } from 'react'
import { useEditorsClient } from '../useEditorsClient.ts'
import { type DeadLinks, deadLinks } from './deadLinks.ts'

/** How often the site is asked while the list is shown, in ms: what was published is read by it within five seconds. */
const interval = 10_000

/** The dead links that the site knows of, kept up to date; `away` when it does not answer. */
export function useDeadLinks(): DeadLinks | 'asking' | 'away' {
  const client = useEditorsClient()
  const [known, setKnown] = useState<DeadLinks | 'asking' | 'away'>('asking')
  useEffect(() => {
    let isCurrent = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async () => {
      const found = await deadLinks(client).catch(() => 'away' as const)
      if (!isCurrent) return
      setKnown(found)
      timer = setTimeout(() => void ask(), interval)
    }
    void ask()
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [client])
  return known
}
