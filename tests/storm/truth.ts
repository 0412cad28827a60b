/**
 * What readers may see of one document at one time. A version is written into its title as `S<document>v<version>.`, so
 * that any page that shows the document tells which version it shows.
 */
export type Version = {
  version: number
  /** The slug it is at; undefined when the document is gone or has no page. */
  slug: string | undefined
  committedAt: number
  /** The revision that the lake gave it; undefined for a deletion. */
  revision: string | undefined
  /** When the site took a delivery that told of it, or of a later one; undefined while none has come. */
  toldAt: number | undefined
}

/** What the storm has written, and what is too old to be shown by now. Times in ms since the epoch. */
export type Truth = {
  commit: (document: number, slug: string | undefined, revision: string | undefined, at: number) => void
  /** A delivery has been taken: it tells of a revision, and of all before it. It may be known before the commit is. */
  told: (document: number, revision: string | undefined, at: number) => void
  newest: (document: number) => Version | undefined
  documents: () => number[]
  /** The version that a reader who comes at `at` must see at least; undefined when any will do. */
  required: (document: number, at: number) => Version | undefined
}

/** The promise: seconds after a delivery, or after the commit when none came; in ms. */
const deadlines = { told: 2_000, lost: 75_000 } as const

/**
 * `settledSince` gives since when site and lake have both been up without a break: nobody is fresher than that allows,
 * and a start counts as a delivery.
 */
export function truthOf(settledSince: () => number): Truth {
  const histories = new Map<number, Version[]>()
  const dueAt = ({ committedAt, toldAt }: Version): number => {
    const lost = committedAt + deadlines.lost
    const told = toldAt === undefined ? lost : toldAt + deadlines.told
    return Math.max(Math.min(lost, told), settledSince() + deadlines.told)
  }
  const early = new Map<string, number>()
  const mark = (history: Version[], revision: string | undefined, at: number): boolean => {
    const index = history.findLastIndex((version) => version.revision === revision)
    for (const version of history.slice(0, index + 1)) version.toldAt ??= at
    return index >= 0
  }
  return {
    commit(document, slug, revision, at) {
      const history = histories.get(document) ?? []
      histories.set(document, history)
      const version = (history.at(-1)?.version ?? 0) + 1
      history.push({ version, slug, revision, committedAt: at, toldAt: undefined })
      const toldAt = revision === undefined ? undefined : early.get(revision)
      if (toldAt !== undefined) mark(history, revision, toldAt)
    },
    told(document, revision, at) {
      const isKnown = mark(histories.get(document) ?? [], revision, at)
      if (!isKnown && revision !== undefined) early.set(revision, at)
    },
    newest: (document) => histories.get(document)?.at(-1),
    documents: () => [...histories.keys()],
    required: (document, at) => histories.get(document)?.findLast((version) => dueAt(version) <= at),
  }
}

const mark = /S(\d+)v(\d+)\./g

export const titleOf = (document: number, version: number): string => `S${document}v${version}.`

/** Which versions of which documents a page shows. */
export const shownOn = (html: string): { document: number; version: number }[] =>
  [...html.matchAll(mark)].map(([, document, version]) => ({
    document: Number(document),
    version: Number(version),
  }))
