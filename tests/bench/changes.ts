import type { SanityClient } from '@sanity/client'
import { addressOf } from '#lib/addresses.ts'
import { shownOn, titleOf, truthOf } from '#tests/storm/truth.ts'
import type { Delivery } from './deliver.ts'
import type { Expected } from './fresh.ts'

/** A change that has been committed: what the webhook tells of it, and what readers shall see where. */
export type Made = { kind: Kind; delivery: Delivery; expected: Expected[]; document: number }

export type Kind = 'new document' | 'title edit' | 'slug move'

const kinds = ['new document', 'title edit', 'slug move'] as const

const topic = { _id: 'bench-topic', _type: 'topic', title: 'Måling', slug: 'maaling' }

const topicAddress = addressOf.topic(topic.slug, 1)

/** Where the newest articles are listed. */
export const lists = [addressOf.list(1), addressOf.front, topicAddress] as const

type State = { document: number; version: number; slug: string; publishedAt: string }

const isOn = (html: string, { document, version }: State): boolean =>
  shownOn(html).some((shown) => shown.document === document && shown.version === version)

/** What each affected address shows once a change is there: the page, the lists, and a 404 where it was before. */
function expectedOf(state: State, left: string | undefined): Expected[] {
  const shows = (status: number, html: string) => status === 200 && isOn(html, state)
  const page = { name: 'the page itself', address: addressOf.document(state.slug), shows }
  const here = [page, ...lists.map((address) => ({ name: address, address, shows }))]
  if (left === undefined) return here
  const gone = (status: number) => status === 404
  return [...here, { name: 'the address it left', address: addressOf.document(left), shows: gone }]
}

/** Articles that are made, edited and moved in turn, always the newest one, so that every list shows it. */
export async function changesOf(content: SanityClient) {
  await content.createOrReplace({ ...topic, slug: { _type: 'slug', current: topic.slug } })
  // Version by version, as the readers' check of what is too old wants it (tests/storm/readers.ts).
  const history = truthOf(() => 0)
  let turn = 0
  let state: State = { document: -1, version: 0, slug: '', publishedAt: '' }

  const begun = (): State => {
    const document = state.document + 1
    return { document, version: 1, slug: `maaling-${document}`, publishedAt: new Date().toISOString() }
  }
  const changed = (kind: Kind): State => {
    if (kind === 'new document') return begun()
    const slug = kind === 'slug move' ? `${state.slug}-flytta` : state.slug
    return { ...state, version: state.version + 1, slug }
  }

  return {
    history,
    addresses: () => [...lists, addressOf.document(state.slug)],
    /** Commits the next change; of the next kind in turn, unless one is asked for. */
    next: async (wanted?: Kind): Promise<Made> => {
      const kind = wanted ?? kinds[turn++ % kinds.length] ?? 'title edit'
      const old = state
      state = changed(kind)
      const { document, version, slug, publishedAt } = state
      const { _id, _type, _rev, _updatedAt } = await content.createOrReplace({
        _id: `bench-${document}`,
        _type: 'article',
        title: titleOf(document, version),
        slug: { _type: 'slug', current: slug },
        language: 'nn',
        publishedAt,
        topics: [{ _type: 'reference', _key: 'topic', _ref: topic._id }],
      })
      history.commit(document, slug, _rev, Date.now())
      const operation = kind === 'new document' ? 'create' : 'update'
      const left = kind === 'slug move' ? old.slug : undefined
      const delivery = { _id, _type, _rev, _updatedAt, operation } as const
      return { kind, delivery, document, expected: expectedOf(state, left) }
    },
  }
}
