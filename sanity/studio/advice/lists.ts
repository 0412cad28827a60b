import { useEffect, useSyncExternalStore } from 'react'
import type { WordLists, Written } from './foreign.ts'
import { readWordList } from './words/wordList.ts'

/** Where the site has the files of the lists (app/studio/ordlister). */
export const listsFolder = '/studio/ordlister'

/** The lists, or why there are none. */
export type Fetched = { state: 'none' | 'fetching' | 'away' } | { state: 'ready'; lists: WordLists }

let fetched: Fetched = { state: 'none' }
const listeners = new Set<() => void>()

function tell(now: Fetched): void {
  fetched = now
  for (const listener of listeners) listener()
}

async function textAt(file: string): Promise<string> {
  const response = await fetch(`${listsFolder}/${file}`)
  if (!response.ok) throw new Error(`${file}: ${response.status}`)
  return response.text()
}

/** Lets keys and frames go first: the lists take 0.2 s of processor in all. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

async function fetchList(written: Written) {
  const [aff, dic] = await Promise.all([textAt(`${written}.aff`), textAt(`${written}.dic`)])
  return readWordList(aff, dic, pause)
}

/** Fetches the lists, once for all of Studio; again where that failed. */
async function fetchLists(): Promise<void> {
  if (fetched.state === 'fetching' || fetched.state === 'ready') return
  tell({ state: 'fetching' })
  try {
    tell({ state: 'ready', lists: { nn: await fetchList('nn'), nb: await fetchList('nb') } })
  } catch {
    tell({ state: 'away' })
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The word lists, fetched when they are first `wanted`. */
export function useWordLists(wanted: boolean): Fetched {
  useEffect(() => {
    if (wanted) fetchLists()
  }, [wanted])
  return useSyncExternalStore(
    subscribe,
    () => fetched,
    () => fetched,
  )
}
