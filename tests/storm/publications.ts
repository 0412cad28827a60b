import type { SanityClient } from '@sanity/client'
import { addressOf } from '#lib/addresses/addresses.ts'
import { alertLevels } from '#lib/content/alert.ts'
import { articleKinds } from '#lib/content/articleKind.ts'
import { osloYear } from '#lib/dates/oslo.ts'
import type { Random } from '#tests/support/random.ts'
import { type Truth, titleOf } from './truth.ts'

const articles = 12
const events = 16
const topics = 3
const alerts = 2

const idOf = (document: number): string => `storm-${document}`
export const documentOf = (id: string): number | undefined =>
  id.startsWith('storm-') ? Number(id.slice('storm-'.length)) : undefined

type Kind = 'article' | 'event' | 'topic' | 'alert'

const kindOf = (document: number): Kind =>
  document < articles
    ? 'article'
    : document < articles + events
      ? 'event'
      : document < articles + events + topics
        ? 'topic'
        : 'alert'

/** Whether a document is an alert, which every page shows. */
export const isAlert = (document: number): boolean => kindOf(document) === 'alert'

const hour = 3_600_000

/** In hours from now: long over, over, on, and to come, so that the current events fill more than a page. */
const starts = [-9_000, -300, -30, -1, 1, 1, 20, 40, 300, 900] as const
const lengths = [undefined, 2, 48] as const

/** The fields of an event at another time, in another state. */
function eventFields(now: number, random: Random) {
  const startsAt = now + random.pick(starts) * hour
  const length = random.pick(lengths)
  return {
    startsAt: new Date(startsAt).toISOString(),
    ...(length !== undefined && { endsAt: new Date(startsAt + length * hour).toISOString() }),
    attendance: 'online',
    status: random.pick(['planned', 'planned', 'planned', 'cancelled', 'rescheduled']),
  }
}

const year = osloYear(new Date())

/** The lists, of each kind; some have several pages, and some nothing. */
const lists = [
  '/',
  addressOf.list(1),
  addressOf.list(2),
  addressOf.events(1),
  addressOf.events(2),
  addressOf.pastEvents(1),
  addressOf.pastYear(year, 1),
  addressOf.pastYear(year - 1, 1),
  addressOf.year(year, 1),
  ...articleKinds.map((kind) => addressOf.type(kind, 1)),
  addressOf.typeYear('hearing', year, 1),
]

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

/** Random publications of some thirty documents: edits, moves, deletions, recreations, new kinds and dates, renamed topics, alerts. */
export function publicationsOf(content: SanityClient, truth: Truth, random: Random): Publications {
  const count = articles + events + topics + alerts
  const known = new Set([
    ...lists,
    '/aktuelt/nokon-fann-paa',
    '/aktuelt/digi-konferansen',
    '/kontakt',
    '/sitemap.xml',
    oldAddress,
  ])
  const others = othersOf(content, random)
  const topicAddress = (document: number) => addressOf.topic(`storm-emne-${document}`, 1)
  for (let document = articles + events; !isAlert(document); document++) {
    known.add(topicAddress(document))
    known.add(addressOf.typeTopic('hearing', `storm-emne-${document}`, 1))
  }

  /** In force since it was written; its level decides which of two stands first. */
  const writeAlert = async (document: number): Promise<void> => {
    const version = (truth.newest(document)?.version ?? 0) + 1
    const from = new Date(Date.now() - 1_000).toISOString()
    const fields = {
      title: titleOf(document, version),
      text: 'Frå stormen.',
      level: random.pick(alertLevels),
      from,
    }
    const { _rev } = await content.createOrReplace({ _id: idOf(document), _type: 'alert', ...fields })
    truth.commit(document, undefined, _rev, Date.now())
  }

  const write = async (document: number, slug: string | undefined): Promise<void> => {
    if (isAlert(document)) return writeAlert(document)
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
      ...(kind === 'article' && { kind: random.pick(articleKinds) }),
      ...(kind === 'event' && eventFields(now, random)),
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
    if (kindOf(document) === 'topic' || isAlert(document)) return undefined
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
      const newest = truth.newest(document)
      const isThere = isAlert(document) ? newest?.revision !== undefined : newest?.slug !== undefined
      if (isThere && random.chance(0.1)) await remove(document)
      else await write(document, slugFor(document))
    },
    addresses: () => [...known],
  }
}
