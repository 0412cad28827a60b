import { instantIn } from '../dates/written.ts'
import { fieldOf } from '../json/record.ts'
import { isSeen } from '../text/seen.ts'
import { slug as anySlug, documentSlug } from './slug.ts'

/** What a published document lacks, without which it is not shown. */
export type Lack = 'name' | 'title' | 'slug' | 'slugTaken' | 'startsAt' | 'publishedAt'

/** Whether readers see a published document, and how. Points in time are ISO 8601 with offset. */
export type Visibility =
  | { state: 'unpublished' }
  | { state: 'hidden'; lacks: readonly Lack[] }
  | { state: 'planned'; at: string }
  | { state: 'withdrawn'; since: string | undefined }
  | { state: 'expired'; since: string }
  | { state: 'live' }

type Fields = Record<string, unknown>

const hasText = (value: unknown): boolean => typeof value === 'string' && isSeen(value)

function slugLack(type: unknown, slug: unknown): Lack | undefined {
  const current = fieldOf(slug, 'current')
  if (!anySlug.safeParse(current).success) return 'slug'
  return type === 'topic' || documentSlug.safeParse(current).success ? undefined : 'slugTaken'
}

function lacksOf({ _type: type, ...fields }: Fields): Lack[] {
  if (type === 'siteSettings') return hasText(fields.name) ? [] : ['name']
  if (type !== 'topic' && type !== 'article' && type !== 'event') return []
  const slug = slugLack(type, fields.slug)
  return [
    ...(hasText(fields.title) ? [] : ['title' as const]),
    ...(slug ? [slug] : []),
    ...(type === 'event' && !instantIn(fields.startsAt) ? ['startsAt' as const] : []),
    ...(type !== 'topic' && !instantIn(fields.publishedAt) ? ['publishedAt' as const] : []),
  ]
}

/** Empty objects are left behind when an editor or an import removes their contents: those do not count. */
const isWithdrawn = (withdrawn: unknown): boolean =>
  ['at', 'reason', 'replacement'].some((name) => (fieldOf(withdrawn, name) ?? null) !== null)

/**
 * Whether readers see a document at `now`, told from the document itself as published (undefined when it is not), by the
 * rule of the site's queries and its ledger (sanity/queries/visible.ts, sanity/isSeen.ts); a test keeps them in agreement.
 * A page that is withdrawn or expired is still there: the one with its reason on top, the other in no list.
 */
export function visibilityOf(published: Fields | undefined, now: Date): Visibility {
  if (published === undefined) return { state: 'unpublished' }
  const lacks = lacksOf(published)
  if (lacks.length > 0) return { state: 'hidden', lacks }
  if (published._type !== 'article' && published._type !== 'event') return { state: 'live' }
  const at = instantIn(published.publishedAt)
  if (at !== undefined && Date.parse(at) > now.getTime()) return { state: 'planned', at }
  const { withdrawn } = published
  if (isWithdrawn(withdrawn)) return { state: 'withdrawn', since: instantIn(fieldOf(withdrawn, 'at')) }
  const expiresAt = instantIn(published.expiresAt)
  if (expiresAt !== undefined && Date.parse(expiresAt) <= now.getTime()) {
    return { state: 'expired', since: expiresAt }
  }
  return { state: 'live' }
}

/** Whether readers find a page in this state. */
export const isThere = ({ state }: Visibility): boolean =>
  state === 'live' || state === 'expired' || state === 'withdrawn'

/** The next instant after `now` at which `visibilityOf` may answer differently, by time alone. */
export function nextVisibility(published: Fields | undefined, now: Date): Date | undefined {
  const coming = [published?.publishedAt, published?.expiresAt]
    .map((written) => Date.parse(instantIn(written) ?? ''))
    .filter((ms) => ms > now.getTime())
  return coming.length > 0 ? new Date(Math.min(...coming)) : undefined
}
