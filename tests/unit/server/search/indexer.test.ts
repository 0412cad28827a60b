import type { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import type { Doc } from '#lake/document.ts'
import { indexerOn } from '#server/search/indexer.ts'
import type { Held } from '#server/search/messages.ts'
import { writerOn } from '#server/search/writer.ts'
import { paragraph } from '#tests/fixtures/content.ts'
import { storedArticle, storedEvent, storedTopic } from '#tests/fixtures/read.ts'
import { emptyIndex, indexedFrom, rawFrom } from '#tests/fixtures/searchIndex.ts'
import { randomFrom, seedFrom } from '#tests/support/random.ts'

const now = new Date('2021-08-30T10:00:00Z')

/** All that an index says, without the numbers of its rows. */
function contentsOf(file: DatabaseSync) {
  const all = (sql: string) => file.prepare(sql).all()
  return {
    documents: all(
      `SELECT id, revision, kind, year, published, starts, ends, withdrawn, length, card, texts
       FROM documents JOIN contents USING (rowid) ORDER BY id`,
    ),
    parts: all(
      'SELECT part, id, parts.revision FROM parts JOIN documents ON rowid = document ORDER BY part, id',
    ),
    words: all('SELECT term, doc, cnt FROM vocabulary ORDER BY term'),
  }
}

async function fromNothing(documents: readonly Doc[]) {
  const file = emptyIndex()
  const indexed = await indexedFrom(documents, now)
  writerOn(file).write([], indexed)
  return contentsOf(file)
}

const heldOf = ({ _id, _type, _rev }: Doc): Held => {
  const hasText = _type === 'article' || _type === 'event'
  return { id: _id, revision: _rev, isListed: hasText, hasText }
}

/** An index that follows a Content Lake, which may be away, or lag by one revision. */
function following() {
  const lake = new Map<string, Doc>()
  const file = emptyIndex()
  let isAway = false
  const ask = async <T>(answer: () => T): Promise<T> => {
    if (isAway) throw new Error('The Content Lake is away')
    return answer()
  }
  const indexer = indexerOn(file, {
    documents: (ids) => ask(() => rawFrom([...lake.values()], now, ids)),
    answers: () => ask(() => new Map()),
  })
  return {
    lake,
    file,
    indexer,
    setAway: (away: boolean) => {
      isAway = away
    },
    put(document: Doc) {
      lake.set(document._id, document)
      indexer.changed([heldOf(document)])
    },
    drop(id: string) {
      const gone = lake.get(id)
      lake.delete(id)
      if (gone) indexer.changed([{ ...heldOf(gone), revision: undefined, isListed: false }])
    },
    compare: () => indexer.compare(new Map([...lake.values()].map((one) => [one._id, heldOf(one)]))),
    async settle() {
      while ((await indexer.work()) !== undefined);
    },
    held: () => contentsOf(file),
    nothing: () => fromNothing([...lake.values()]),
  }
}

const about = (topic: string) => ({ topics: [{ _type: 'reference', _ref: topic, _key: topic }] })

describe('the index', () => {
  it('has a document after its change, and no word of it once it is gone', async () => {
    const index = following()
    index.put(storedArticle('sak', { title: 'Båthamn' }))
    await index.settle()
    expect(index.held().documents).toHaveLength(1)
    index.put(storedArticle('sak', { title: 'Ferje', _rev: 'r2' }))
    await index.settle()
    expect(index.held()).toEqual(await index.nothing())
    index.drop('sak')
    await index.settle()
    expect(index.held()).toEqual({ documents: [], parts: [], words: [] })
  })

  it('has the new name of a topic in every document that is about it, and one that comes after them', async () => {
    const index = following()
    index.put(storedArticle('sak', about('skule')))
    await index.settle()
    index.put(storedTopic('skule', { title: 'Skule og utdanning' }))
    await index.settle()
    expect(index.held()).toEqual(await index.nothing())
    index.put(storedTopic('skule', { title: 'Oppvekst', _rev: 'r2' }))
    await index.settle()
    expect(index.held()).toEqual(await index.nothing())
    expect(JSON.stringify(index.held().words)).toContain('oppvekst')
  })

  it('keeps what it noted while the Content Lake is away, and has it afterwards', async () => {
    const index = following()
    index.setAway(true)
    index.put(storedArticle('sak'))
    await expect(index.settle()).rejects.toThrow()
    index.setAway(false)
    await index.settle()
    expect(index.held().documents).toHaveLength(1)
  })

  it('compared with the ledger, has what nobody told it of', async () => {
    const index = following()
    index.put(storedArticle('gammal', about('skule')))
    index.put(storedArticle('borte'))
    index.put(storedTopic('skule'))
    await index.settle()
    index.lake.delete('borte')
    index.lake.set('skule', storedTopic('skule', { title: 'Oppvekst', _rev: 'r2' }))
    index.lake.set('ny', storedArticle('ny'))
    index.lake.set('gammal', storedArticle('gammal', { title: 'Ny tittel', _rev: 'r2', ...about('skule') }))
    index.compare()
    await index.settle()
    expect(index.held()).toEqual(await index.nothing())
  })

  it('waits for a revision that a replica does not have yet', async () => {
    const index = following()
    index.lake.set('sak', storedArticle('sak', { title: 'Før' }))
    index.indexer.changed([{ id: 'sak', revision: 'r2', isListed: true, hasText: true }])
    expect(await index.indexer.work()).toBeGreaterThan(0)
    index.lake.set('sak', storedArticle('sak', { title: 'Etter', _rev: 'r2' }))
    await index.settle()
    expect(JSON.stringify(index.held().words)).toContain('etter')
  })
})

it('after any changes, the index is the one that is built from nothing', async () => {
  const random = randomFrom(seedFrom(process.env.AKTUELT_SEED, now))
  const index = following()
  const words = ['sild', 'torsk', 'båthamn', 'høyring', 'e-post', '2024/117', '«skule»'] as const
  const ids = ['sak-0', 'sak-1', 'sak-2', 'sak-3', 'sak-4', 'sak-5'] as const
  const topics = ['a', 'b', 'c'] as const
  const text = () => Array.from({ length: 1 + random.below(4) }, () => random.pick(words)).join(' ')
  for (let step = 0; step < 120; step++) {
    const [id, _rev] = [random.pick(ids), `r${step}`]
    const kind = random.below(5)
    if (kind === 0) index.drop(random.chance(0.5) ? id : random.pick(topics))
    if (kind === 1) index.put(storedTopic(random.pick(topics), { title: text(), _rev }))
    if (kind > 1) {
      const store = random.chance(0.3) ? storedEvent : storedArticle
      const publishedAt = random.chance(0.2) ? '2031-01-01T10:00:00Z' : '2021-01-01T10:00:00Z'
      const more = { title: text(), lead: text(), body: [paragraph(text())], publishedAt, _rev }
      index.put(store(id, { ...more, ...about(random.pick(topics)) }))
    }
    if (random.chance(0.3)) await index.settle()
  }
  await index.settle()
  expect(index.held()).toEqual(await index.nothing())
}, 60_000)
