import type { SanityClient } from '@sanity/client'
import { addressOf } from '#lib/addresses/addresses.ts'
import { shownOn, titleOf, truthOf } from '#tests/storm/truth.ts'
import type { Delivery } from './deliver.ts'
import type { Expected } from './fresh.ts'

/** A committed change: the webhook's delivery, and what readers must see at which addresses. */
export type Made = { kind: Kind; delivery: Delivery; expected: Expected[]; document: number }

export type Kind = 'new document' | 'title edit' | 'slug move'

const kinds = ['new document', 'title edit', 'slug move'] as const

const topic = { _id: 'bench-topic', _type: 'topic', title: 'Måling', slug: 'maaling' }

const topicAddress = addressOf.topic(topic.slug, 1)

/** The addresses that list the newest articles. */
const lists = [addressOf.list(1), addressOf.front, topicAddress] as const

type State = { document: number; version: number; slug: string; publishedAt: string; revision: string | null }

/**
 * How many articles are newer than the one that is edited or moved: like a real correction, the edit comes some seconds
 * after publication, while every list still shows the article.
 */
const newerOnes = 4

const isOn = (html: string, { document, version }: State): boolean =>
  shownOn(html).some((shown) => shown.document === document && shown.version === version)

/** What each affected address shows once a change is visible: the page, the lists, and a 404 at the old address. */
function expectedOf(state: State, left: string | undefined): Expected[] {
  const shows = (status: number, html: string) => status === 200 && isOn(html, state)
  const page = { name: 'the page itself', address: addressOf.document(state.slug), shows }
  const here = [page, ...lists.map((address) => ({ name: address, address, shows }))]
  if (left === undefined) return here
  const gone = (status: number) => status === 404
  return [...here, { name: 'the address it left', address: addressOf.document(left), shows: gone }]
}

const written = ({ document, version, slug, publishedAt }: State) => ({
  _id: `bench-${document}`,
  _type: 'article',
  title: titleOf(document, version),
  slug: { _type: 'slug', current: slug },
  language: 'nn',
  publishedAt,
  topics: [{ _type: 'reference', _key: 'topic', _ref: topic._id }],
})

const begun = (document: number): State => ({
  document,
  version: 1,
  slug: `maaling-${document}`,
  publishedAt: new Date().toISOString(),
  revision: null,
})

const changed = (old: State, kind: Kind): State => ({
  ...old,
  version: old.version + 1,
  slug: kind === 'slug move' ? `${old.slug}-flytta` : old.slug,
})

/** Creates, edits and moves articles in turn. Begins with a few articles that reach the site in the usual way. */
export async function changesOf(content: SanityClient) {
  await content.createOrReplace({ ...topic, slug: { _type: 'slug', current: topic.slug } })
  // Version by version, as the readers' check for stale pages requires (tests/storm/readers.ts).
  const history = truthOf(() => 0)
  const states: State[] = []
  let turn = 0

  const commit = async (state: State) => {
    const { document, slug } = state
    const held = await content.createOrReplace(written(state))
    states[document] = { ...state, revision: held._rev }
    history.commit(document, slug, held._rev, Date.now())
    return held
  }
  for (let document = 0; document <= newerOnes; document++) await commit(begun(document))

  return {
    history,
    addresses: () => [...lists, ...states.slice(-1 - newerOnes).map(({ slug }) => addressOf.document(slug))],
    /** What readers must see at which addresses once the site knows about everything that has been committed. */
    asItStands: () => states.flatMap((state) => expectedOf(state, undefined)),
    /** Commits the next change: of the wanted kind, or of the next kind in turn. */
    next: async (wanted?: Kind): Promise<Made> => {
      const kind = wanted ?? kinds[turn++ % kinds.length] ?? 'title edit'
      const old = kind === 'new document' ? undefined : states.at(-1 - newerOnes)
      const state = old ? changed(old, kind) : begun(states.length)
      const { _id, _type, _rev, _updatedAt } = await commit(state)
      const operation = old ? 'update' : 'create'
      const delivery = { _id, _type, _rev, _updatedAt, previous: state.revision, operation } as const
      const left = kind === 'slug move' ? old?.slug : undefined
      return { kind, delivery, document: state.document, expected: expectedOf(state, left) }
    },
  }
}
