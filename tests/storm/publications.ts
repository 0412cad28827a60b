import type { SanityClient } from '@sanity/client'
import type { Random } from '#tests/support/random.ts'
import { type Truth, titleOf } from './truth.ts'

const articles = 12
const events = 4
const topics = 3

const idOf = (document: number): string => `storm-${document}`
export const documentOf = (id: string): number | undefined =>
  id.startsWith('storm-') ? Number(id.slice('storm-'.length)) : undefined

type Kind = 'article' | 'event' | 'topic'

const kindOf = (document: number): Kind =>
  document < articles ? 'article' : document < articles + events ? 'event' : 'topic'

const hour = 3_600_000

export type Publications = {
  /** Creates every document once. */
  begin: () => Promise<void>
  /** Commits one change of any kind; rejects while the lake is down. */
  publish: () => Promise<void>
  /** Every address that a document has, had or may get, and the lists. */
  addresses: () => string[]
}

const oldAddress = '/storm/gamal'

type Publish = () => Promise<unknown>

/** Changes to the settings that every page shows, a person, and a redirect; the end of the storm checks them. */
function othersOf(content: SanityClient, random: Random): [Publish, ...Publish[]] {
  const phone = () => `55 00 ${10 + random.below(89)} ${10 + random.below(89)}`
  const redirect = { _id: 'storm-redirect', _type: 'redirect', from: oldAddress }
  return [
    () => content.patch('siteSettings').set({ phone: phone() }).commit(),
    () => content.patch('person-torstein-lidarheim').set({ phone: phone() }).commit(),
    () => content.createOrReplace({ ...redirect, to: random.chance(0.5) ? '/aktuelt' : '/kontakt' }),
    () => content.delete('storm-redirect'),
  ]
}

/** Random publications of some twenty documents: edits, moves, deletions, recreations, new dates, renamed topics. */
export function publicationsOf(content: SanityClient, truth: Truth, random: Random): Publications {
  const count = articles + events + topics
  const known = new Set([
    '/',
    '/aktuelt',
    '/aktuelt/side/2',
    '/aktuelt/arrangement',
    '/aktuelt/nokon-fann-paa',
    '/aktuelt/digi-konferansen',
    '/kontakt',
    '/sitemap.xml',
    oldAddress,
  ])
  const others = othersOf(content, random)
  const topicAddress = (document: number) => `/aktuelt/emne/storm-emne-${document}`
  for (let document = articles + events; document < count; document++) known.add(topicAddress(document))

  const write = async (document: number, slug: string | undefined): Promise<void> => {
    const id = idOf(document)
    const kind = kindOf(document)
    const version = (truth.newest(document)?.version ?? 0) + 1
    const now = Date.now()
    const shared = { _id: id, _type: kind, title: titleOf(document, version) }
    const named = slug ?? `storm-emne-${document}`
    const fields = {
      ...shared,
      slug: { _type: 'slug', current: named },
      ...(kind !== 'topic' && {
        language: 'nn',
        publishedAt: new Date(now - 1_000 - random.below(3 * hour)).toISOString(),
        topics: random
          .some(
            Array.from({ length: topics }, (_, index) => articles + events + index),
            2,
          )
          .map((topic) => ({ _type: 'reference', _key: idOf(topic), _ref: idOf(topic) })),
      }),
      ...(kind === 'event' && {
        startsAt: new Date(now + hour).toISOString(),
        attendance: 'online',
        status: 'planned',
      }),
    }
    const { _rev } = await content.createOrReplace(fields)
    if (slug !== undefined) known.add(`/aktuelt/${slug}`)
    truth.commit(document, slug, _rev, Date.now())
  }

  const remove = async (document: number): Promise<void> => {
    await content.delete(idOf(document))
    truth.commit(document, undefined, undefined, Date.now())
  }

  const slugFor = (document: number): string | undefined => {
    if (kindOf(document) === 'topic') return undefined
    const old = truth.newest(document)?.slug
    return old === undefined || random.chance(0.15) ? `storm-${document}-${random.below(4)}` : old
  }

  return {
    begin: async () => {
      for (let document = count - 1; document >= 0; document--) await write(document, slugFor(document))
    },
    publish: async () => {
      if (random.chance(0.04)) return void (await random.pick(others)())
      const document = random.below(count)
      const isThere = truth.newest(document)?.slug !== undefined
      if (isThere && random.chance(0.1)) await remove(document)
      else await write(document, slugFor(document))
    },
    addresses: () => [...known],
  }
}
