import { z } from 'zod'
import { longestTarget } from '#lib/addresses/target.ts'
import { publishedId } from '#schemas/checks/others.ts'
import { type Summary, summary } from '../../summary.ts'
import { mostTags, type Tag, tagsOfChange } from '../../tags.ts'

/** What readers have of a document and what they would get, as the summaries that freshness compares. */
export type SummaryPair = { published: Summary | undefined; draft: Summary | undefined }

const maybe = summary.nullish().transform((value) => value ?? undefined)

const answer = z.object({ published: maybe, draft: maybe })

/** The answer to `pairQuery`, parsed as freshness parses its own. @throws ZodError when it is of another form. */
export const parsePair = (raw: unknown): SummaryPair => answer.parse(raw)

/**
 * The tags of a publication at `now` (ISO 8601): of the change that freshness will see when the draft is published, with
 * the date that a material change or a first publication sets.
 */
export function tagsOfPublication(
  { published, draft }: SummaryPair,
  isMaterial: boolean,
  now: string,
): Tag[] {
  if (draft === undefined) return []
  const dated = {
    ...(isMaterial && { lastUpdated: now, card: `${draft.card} ${now}` }),
    ...(draft.publishedAt === undefined && { publishedAt: now }),
  }
  const after = { ...draft, id: published?.id ?? publishedId(draft.id), ...dated }
  // That a year gets its first document happens once a year; without this, every list was said to change.
  return tagsOfChange(published, after, Date.parse(now), () => true)
}

const affected = z.object({ addresses: z.array(z.string().startsWith('/')), more: z.boolean() })

export type Affected = z.output<typeof affected>

/** The request target for as many of the tags as the site answers at once, and whether that is all of them. */
function questionAbout(tags: readonly Tag[]): { target: string; isWhole: boolean } {
  let target = '/api/affected'
  for (const [index, tag] of tags.entries()) {
    const longer = `${target}${index === 0 ? '?' : '&'}tag=${encodeURIComponent(tag)}`
    if (index === mostTags || longer.length > longestTarget) return { target, isWhole: false }
    target = longer
  }
  return { target, isWhole: true }
}

/** In ms: the dialog does not wait for it. */
const patience = 5_000

/**
 * Asks the site which public addresses it keeps under these tags.
 * @throws Error when the site does not answer, or refuses.
 */
export async function askAffected(tags: readonly Tag[], ask: typeof fetch = fetch): Promise<Affected> {
  if (tags.length === 0) return { addresses: [], more: false }
  const { target, isWhole } = questionAbout(tags)
  const response = await ask(target, {
    cache: 'no-store',
    signal: AbortSignal.timeout(patience),
  })
  if (!response.ok) throw new Error(`The site answered ${response.status}`)
  const { addresses, more } = affected.parse(await response.json())
  return { addresses, more: more || !isWhole }
}

/** The addresses as they are shown: the document's own first, then what the site told, each once. */
export const inOrder = (own: readonly string[], told: readonly string[]): string[] => [
  ...new Set([...own, ...told]),
]
