import { document } from '#lib/content/document.ts'
import { parseAtBoundary } from '#lib/content/parse.ts'
import { osloYear } from '#lib/dates/oslo.ts'
import { occurrencesOf } from '#lib/events/series.ts'
import { isRecord } from '#lib/json/record.ts'
import { type Texts, textsOf } from '#lib/search/texts.ts'
import { dependenciesOf } from '#sanity/dependencies.ts'

/** What the index keeps of a document that readers see. Times are in ms since the epoch. */
export type Indexed = {
  id: string
  revision: string
  /** A kind of article, or `event`. */
  kind: string
  year: number
  published: number
  starts: number | undefined
  ends: number | undefined
  isWithdrawn: boolean
  /** Its card as it was read: it is parsed where it is shown. */
  card: unknown
  texts: Texts
  /** The documents whose text is in its own, with the revision they had: empty for one that did not exist. */
  parts: ReadonlyMap<string, string>
}

/** A document as `indexQuery` reads it; undefined when it has no page. */
export function indexedOf(raw: unknown): Indexed | undefined {
  const { value } = parseAtBoundary(document, raw)
  if (value === undefined || !isRecord(raw) || typeof raw._rev !== 'string') return undefined
  const { card, _rev } = raw
  const { tags, revisions } = dependenciesOf({ ...raw, card: undefined })
  const parts = new Map<string, string>()
  for (const tag of tags) {
    const id = tag.slice(tag.indexOf(':') + 1)
    if (id !== value._id) parts.set(id, revisions.get(id) ?? '')
  }
  const dates = value._type === 'event' ? occurrencesOf(value) : []
  const isEvent = value._type === 'event'
  return {
    id: value._id,
    revision: _rev,
    kind: isEvent ? 'event' : value.kind,
    year: osloYear(value.publishedAt),
    published: Date.parse(value.publishedAt),
    starts: isEvent ? Date.parse(value.startsAt) : undefined,
    ends: isEvent
      ? Math.max(...dates.map(({ startsAt, endsAt }) => Date.parse(endsAt ?? startsAt)))
      : undefined,
    isWithdrawn: value.withdrawn !== undefined,
    card,
    texts: textsOf(value),
    parts,
  }
}
