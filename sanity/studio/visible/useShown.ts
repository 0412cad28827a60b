import { useEffect, useState } from 'react'
import type { StoredDocument } from '../publication/document.ts'
import { type Answer, askShown, pauseAfter, type Shown, shownOf } from './shown.ts'

type Asked = { of: string; answer: Answer | 'away'; waitedMs: number }

/** The published id and revision, as one text: what is known of one says nothing of another. */
const nameOf = ({ _id, _rev }: StoredDocument): string => `${_id} ${_rev}`

/**
 * What the site says of a published document that readers may see: it is asked until they see the revision that Studio has.
 * With undefined, nothing is asked.
 */
export function useShown(published: StoredDocument | undefined): Shown {
  const [asked, setAsked] = useState<Asked>()
  const [id, name, revision] = [published?._id, published && nameOf(published), published?._rev]
  useEffect(() => {
    if (id === undefined || name === undefined) return
    const stop = new AbortController()
    const started = performance.now()
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async () => {
      const answer = await askShown(id, stop.signal)
      if (stop.signal.aborted) return
      const waitedMs = performance.now() - started
      setAsked({ of: name, answer, waitedMs })
      if (answer !== 'away' && answer.revision === revision) return
      timer = setTimeout(() => void ask(), pauseAfter(waitedMs))
    }
    void ask()
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [id, name, revision])
  if (published === undefined) return { state: 'asking' }
  const own = asked?.of === name ? asked : undefined
  return shownOf(published, own?.answer, own?.waitedMs ?? 0)
}
