import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { article } from '#tests/support/documents.ts'
import { plan, planDraft } from '#tests/support/plans.ts'
import type { Random } from '#tests/support/random.ts'

/** What is planned: corrections, new documents, ends, and what must not come about. */
const kinds = [
  'minor',
  'material',
  'moved',
  'new',
  'new',
  'end',
  'minor',
  'material',
  'changed',
  'faulty',
] as const

/** A plan that was made; its times are ms since 1970, `at` by the sites' clock and `plannedAt` by the real one. */
export type Made = {
  id: string
  document: string
  kind: (typeof kinds)[number]
  at: number
  plannedAt: number
}

async function make(
  content: SanityClient,
  document: string,
  kind: Made['kind'],
  at: string,
): Promise<string> {
  const [published, draft] = [article(document, `Før: ${document}`), article(`drafts.${document}`, 'Etter')]
  if (kind !== 'new') await content.create(published)
  if (kind === 'end') {
    const { _id } = await content.create(plan({ document, action: 'unpublish', at }))
    return _id
  }
  const slug = { _type: 'slug', current: `${document}-flytta` }
  await content.create({
    ...draft,
    ...(kind === 'moved' && { slug }),
    ...(kind === 'faulty' && { title: '' }),
  })
  const isMaterial = kind === 'material' || kind === 'moved'
  const id = await planDraft(content, {
    document,
    at,
    ...(isMaterial && { change: 'material', note: 'Retta.' }),
  })
  if (kind === 'changed') await content.patch(`drafts.${document}`).set({ title: 'Endra' }).commit()
  return id
}

/** Makes so many documents with a plan each, of every kind in turn. */
export async function makePlans(
  content: SanityClient,
  random: Random,
  count: number,
  when: () => number,
): Promise<Made[]> {
  const made: Made[] = []
  for (let index = 0; index < count; index++) {
    const document = `planlagd-${random.below(1_000_000)}-${index}`
    const kind = kinds[index % kinds.length] ?? 'minor'
    const at = when()
    const id = await make(content, document, kind, new Date(at).toISOString())
    made.push({ id, document, kind, at, plannedAt: Date.now() })
  }
  return made
}

const stored = z.object({ state: z.string(), _updatedAt: z.string() })
const transaction = z.object({ timestamp: z.string() })

/**
 * How a plan ended: when (ms since 1970, by the lake's clock), and in how many transactions its document was changed for
 * readers since it was planned.
 */
export async function verdictOn(
  content: SanityClient,
  { id, document, plannedAt }: Made,
): Promise<{ state: string; time: number; times: number }> {
  const { state, _updatedAt } = stored.parse(await content.getDocument(id))
  const lines = await content.request<unknown>({
    url: `/data/history/${content.config().dataset}/transactions/${document}`,
    query: { excludeContent: 'true' },
  })
  const log = z.string().parse(lines).split('\n').filter(Boolean)
  const times = log
    .map((line) => Date.parse(transaction.parse(JSON.parse(line)).timestamp))
    .filter((time) => time > plannedAt).length
  return { state, time: Date.parse(_updatedAt), times }
}
