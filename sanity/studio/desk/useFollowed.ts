import type { SanityClient } from '@sanity/client'
import { useEffect, useState } from 'react'
import { inOrder } from '../inOrder.ts'
import { useEditorsClient } from '../useEditorsClient.ts'
import { whenChanged } from '../whenChanged.ts'

/** How long changes are gathered before the lists are asked for again, in ms: an editor who types makes one a second. */
const gathering = 1_000

type Followed<T> = {
  /** Matches what the answer is made of, with its parameters. */
  filter: string
  params: Record<string, unknown>
  ask: (client: SanityClient) => Promise<T>
}

/** An answer of the Content Lake's, asked for anew when what it is made of changes. `followed` is the same at each render. */
export function useFollowed<T>(followed: Followed<T>): T | 'asking' | 'failed' {
  const client = useEditorsClient()
  const [known, setKnown] = useState<{ value: T } | 'asking' | 'failed'>('asking')
  useEffect(() => {
    let isCurrent = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = inOrder(
      () => followed.ask(client),
      (value) => isCurrent && setKnown({ value }),
      () => isCurrent && setKnown('failed'),
    )
    const askSoon = () => {
      clearTimeout(timer)
      timer = setTimeout(ask, gathering)
    }
    ask()
    const end = whenChanged(client, followed, askSoon)
    return () => {
      isCurrent = false
      clearTimeout(timer)
      end()
    }
  }, [client, followed])
  return typeof known === 'string' ? known : known.value
}
