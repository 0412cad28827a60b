/**
 * What readers may see of one document at one time. The version is written into the title as `S<document>v<version>.`,
 * so that every page that shows the document tells which version it shows.
 */
export type Version = {
  version: number
  /** Its slug; undefined when the document is deleted or has no page. */
  slug: string | undefined
  committedAt: number
  /** The revision that the lake gave it; undefined for a deletion. */
  revision: string | undefined
  /** When the site accepted a delivery for it, or for a later version; undefined while none has come. */
  toldAt: number | undefined
}

/** What the storm has written, and what is now too old to be shown. Times in ms since the epoch. */
export type Truth = {
  commit: (document: number, slug: string | undefined, revision: string | undefined, at: number) => void
  /** The site accepted a delivery, for a revision and all before it. It may be known before the commit is. */
  told: (document: number, revision: string | undefined, at: number) => void
  newest: (document: number) => Version | undefined
  documents: () => number[]
  /** The oldest version that a reader who comes at `at` may see; undefined when any will do. */
  required: (document: number, at: number) => Version | undefined
}

/** The promise, in ms after a delivery (`told`), or after the commit when none came (`lost`). */
const deadlines = { told: 2_000, lost: 75_000 } as const

/**
 * `settledSince` returns the time since which site and lake have both been up without a break: nothing fresher can be
 * required, and a start counts as a delivery.
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

/** The documents that a page shows, each with its version. */
export const shownOn = (html: string): { document: number; version: number }[] =>
  [...html.matchAll(mark)].map(([, document, version]) => ({
    document: Number(document),
    version: Number(version),
  }))
