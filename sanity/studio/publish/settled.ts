import type { StoredDocument } from '../publication/document.ts'

/** A document as this Studio has it at one time: what Sanity's own publish action looks at before it publishes. */
export type Snapshot = {
  published: StoredDocument | undefined
  draft: StoredDocument | undefined
  /** Whether some of what was typed has not been committed yet. */
  isSyncing: boolean
  isValidating: boolean
  /** The revision that was validated. */
  validated: string | undefined
  hasErrors: boolean
  /** Whether a field shows text that is not stored. */
  hasUnstored: boolean
  others: readonly string[]
}

/** Why nothing can be published now. */
export type Unsettled = 'cancelled' | 'invalid' | 'notSaved' | 'gone' | 'stillWriting'

type Clock = { now: () => number; pause: (ms: number) => Promise<void> }

/** In ms. The rich text editor hands over what was typed after a quarter of a second of rest. */
const rest = 500

/** In ms. Others' letters reach the Content Lake within a second: after twice that, nothing of theirs is on its way. */
const quiet = 2_000

/** In ms: how long the editor is left waiting before it is told that it did not work. */
const patience = { own: 30_000, others: 20_000 }

const step = 50

const revisionOf = ({ draft, published }: Snapshot): string | undefined => draft?._rev ?? published?._rev

/** Whether all that was typed is in the Content Lake, and has been validated. */
const isCommitted = (snapshot: Snapshot): boolean =>
  !snapshot.isSyncing && !snapshot.isValidating && snapshot.validated === revisionOf(snapshot)

export type Waiting = {
  /** Whether there is nothing to publish without a draft; otherwise what is published is published anew. */
  needsDraft: boolean
  latest: () => Snapshot
  clock: Clock
  /** Called once, when others are what is waited for. */
  waitsForOthers: (names: readonly string[]) => void
  /** Whether the editor has had enough of waiting. */
  isCancelled: () => boolean
}

/**
 * Waits until everything that was typed is committed and validated, and, while others have the document open, until the
 * draft has been left alone for a while. Resolves with the document as it may be published, or with why it may not.
 */
export async function untilSettled({
  needsDraft,
  latest,
  clock: { now, pause },
  waitsForOthers,
  isCancelled,
}: Waiting): Promise<Snapshot | Unsettled> {
  const began = now()
  let seen = { revision: revisionOf(latest()), at: began }
  let isTold = false
  for (;;) {
    await pause(step)
    const [snapshot, at] = [latest(), now()]
    if (revisionOf(snapshot) !== seen.revision) seen = { revision: revisionOf(snapshot), at }
    if (isCancelled()) return 'cancelled'
    const isThere = snapshot.draft !== undefined
    if (!isThere && (needsDraft || snapshot.published === undefined)) return 'gone'
    const areWriting = snapshot.others.length > 0 && at - seen.at < quiet
    const isReady = isThere ? isCommitted(snapshot) : !snapshot.isSyncing
    if (isReady && at - began >= rest && !areWriting) {
      return (isThere && snapshot.hasErrors) || snapshot.hasUnstored ? 'invalid' : snapshot
    }
    // Until then, it may be the editor's own last letters that made the revision.
    if (areWriting && seen.at - began >= rest && !isTold) {
      isTold = true
      waitsForOthers(snapshot.others)
    }
    if (at - began > (areWriting ? patience.others : patience.own)) {
      return areWriting ? 'stillWriting' : 'notSaved'
    }
  }
}
