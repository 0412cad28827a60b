import { describe, expect, it, test } from 'vitest'
import { translationsOf } from '#lib/content/translations.ts'
import { type Version, version } from '#lib/content/version.ts'
import { loadTranslations } from '#sanity/loaders/versions.ts'
import type { Read } from '#sanity/read.ts'
import { randomFrom } from '#tests/support/random.ts'

const versionOf = (id: string, language: string, more: object = {}): Version =>
  version.parse({ id, slug: id, language, publishedAt: '2026-11-01T08:00:00Z', ...more })

const nn = versionOf('nn', 'nn', { publishedAt: '2026-11-02T08:00:00Z' })
const en = versionOf('en', 'en', { of: 'nn' })
const uk = versionOf('uk', 'uk', { of: 'nn' })
const ids = (versions: readonly Version[] | undefined) => versions?.map(({ id }) => id)

describe('the versions of a text', () => {
  it('are named on each, the original first, and then by the list of languages', () => {
    const group = [uk, en, nn]
    expect(group.map(({ id }) => ids(translationsOf(id, group)?.others))).toEqual([
      ['nn', 'en'],
      ['nn', 'uk'],
      ['en', 'uk'],
    ])
    expect(ids(translationsOf('uk', group)?.alternates)).toEqual(['uk', 'nn', 'en'])
  })

  it('are none where there is one alone, and where this one is not seen itself', () => {
    expect(translationsOf('nn', [nn])).toBeUndefined()
    expect(translationsOf('gone', [nn, en])).toBeUndefined()
  })

  it('have one original also where each is a translation of the other, or of itself', () => {
    const ring = [versionOf('a', 'nn', { of: 'b' }), versionOf('b', 'en', { of: 'a' })]
    expect(ring.map(({ id }) => translationsOf(id, ring)?.original.id)).toEqual(['a', 'a'])
    expect(translationsOf('en', [{ ...nn, of: 'nn' }, en])?.original.id).toBe('nn')
  })

  it('in one language are led to by the one that was last put right, and never by one in the reader’s own', () => {
    const newer = versionOf('en2', 'en', { of: 'nn', lastUpdated: '2026-11-20T08:00:00Z' })
    const group = [nn, en, newer, uk]
    expect(ids(translationsOf('nn', group)?.others)).toEqual(['en2', 'uk'])
    expect(ids(translationsOf('en', group)?.others)).toEqual(['nn', 'uk'])
  })

  it('that are withdrawn are not led to, and lead to the others themselves', () => {
    const group = [nn, { ...en, isWithdrawn: true }, uk]
    expect(ids(translationsOf('uk', group)?.others)).toEqual(['nn'])
    expect(ids(translationsOf('en', group)?.others)).toEqual(['nn', 'uk'])
  })
})

describe('the reader of a translation is told', () => {
  const noticeOf = (original: object, own: object = {}) =>
    translationsOf('en', [
      { ...nn, ...original },
      { ...en, publishedAt: '2026-11-03T08:00:00Z', ...own },
    ])?.notice

  it('that the original was changed materially since', () => {
    expect(noticeOf({ lastUpdated: '2026-11-04T08:00:00Z' })).toBe('newer')
    expect(noticeOf({ lastUpdated: '2026-11-04T08:00:00Z' }, { lastUpdated: '2026-11-04T07:59:59Z' })).toBe(
      'newer',
    )
  })

  it('nothing when the translation is as new, or was made after the change', () => {
    expect(noticeOf({ lastUpdated: '2026-11-03T08:00:00Z' })).toBeUndefined()
    expect(
      noticeOf({ lastUpdated: '2026-11-04T08:00:00Z' }, { lastUpdated: '2026-11-04T08:00:00Z' }),
    ).toBeUndefined()
    expect(noticeOf({ publishedAt: '2026-11-05T08:00:00Z' })).toBeUndefined()
  })

  it('that the original is withdrawn', () => {
    expect(noticeOf({ isWithdrawn: true })).toBe('withdrawn')
  })

  it('nothing on the original itself', () => {
    const group = [{ ...nn, lastUpdated: '2026-11-20T08:00:00Z' }, en]
    expect(translationsOf('nn', group)?.notice).toBeUndefined()
  })
})

type Stored = { id: string; of: string | undefined; isSeen: boolean }

/** Answers as the query does: of what readers see, what has one of the ids or is a translation of one. */
const readFrom = (stored: readonly Stored[], asked: string[][] = []): Read => {
  const read = async (_name: string, { ids: wanted }: { ids: string[] }) => {
    asked.push(wanted)
    return stored
      .filter(
        ({ id, of, isSeen }) => isSeen && (wanted.includes(id) || (of !== undefined && wanted.includes(of))),
      )
      .map(({ id, of }, index) => ({ ...versionOf(id, index % 2 ? 'en' : 'uk'), of }))
  }
  // The loader asks for nothing else.
  return read as unknown as Read
}

const nothing = () => undefined
const load = (id: string, of: string | undefined, read: Read) =>
  loadTranslations({ _id: id, translationOf: of }, read, nothing)

describe('the group of a text', () => {
  it('costs one query where there is no other', async () => {
    const asked: string[][] = []
    expect(
      await load('a', undefined, readFrom([{ id: 'a', of: undefined, isSeen: true }], asked)),
    ).toBeUndefined()
    expect(asked).toEqual([['a']])
  })

  it('is found from a translation of a translation, and by way of one that nobody sees', async () => {
    const chain = [
      { id: 'a', of: undefined, isSeen: true },
      { id: 'b', of: 'a', isSeen: true },
      { id: 'c', of: 'b', isSeen: true },
    ]
    expect((await load('a', undefined, readFrom(chain)))?.others).toHaveLength(1)
    const hidden = [
      { id: 'a', of: undefined, isSeen: false },
      { id: 'b', of: 'a', isSeen: true },
      { id: 'c', of: 'a', isSeen: true },
    ]
    const found = await load('b', 'a', readFrom(hidden))
    expect(ids(found?.others)).toEqual(['c'])
    expect(JSON.stringify(found)).not.toContain('"id":"a"')
  })
})

test('whatever refers to whatever, all of a group know each other, none knows a hidden one, and every search ends', async () => {
  const random = randomFrom(20_261_128)
  for (let n = 0; n < 300; n += 1) {
    const names = ['a', 'b', 'c', 'd', 'e'].slice(0, 2 + random.below(4))
    const stored = names.map((id) => ({
      id,
      of: random.chance(0.7) ? random.pick(['a', 'b', 'c', 'd', 'e', 'gone'] as const) : undefined,
      isSeen: random.chance(0.8),
    }))
    const asked: string[][] = []
    const read = readFrom(stored, asked)
    const groups = new Map<string, string[]>()
    for (const { id, of, isSeen } of stored) {
      if (!isSeen) continue
      const found = await load(id, of, read)
      const met = asked.at(-1) ?? []
      groups.set(
        id,
        met.filter((each) => stored.some((one) => one.id === each && one.isSeen)),
      )
      for (const other of found?.others ?? []) {
        expect(stored.find((one) => one.id === other.id)?.isSeen).toBe(true)
        expect(other.id).not.toBe(id)
      }
    }
    for (const [id, group] of groups) for (const other of group) expect(groups.get(other), id).toEqual(group)
  }
})
