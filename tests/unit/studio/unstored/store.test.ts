import { describe, expect, test } from 'vitest'
import { type Unstored, UnstoredTexts } from '#sanity/studio/unstored/store.ts'

const item = (_key: string) => ({ _key })

const unstored = (path: Unstored['path'], over?: unknown): Unstored => ({
  path,
  title: 'Startar',
  text: 'tull',
  problem: 'Skriv tida.',
  over,
})

const holding = (...all: Unstored[]) => {
  const texts = new UnstoredTexts()
  for (const one of all) texts.put('a', one)
  return texts
}

describe('text that is not stored', () => {
  test('is known of a document’s draft, its published version and a version in a release alike, and of no other', () => {
    const texts = holding(unstored(['startsAt']))
    for (const id of ['a', 'drafts.a', 'versions.r1.a']) expect(texts.of(id)).toHaveLength(1)
    expect(texts.of('b')).toEqual([])
  })

  test('of a field is the last that was typed there, and is bounded', () => {
    const texts = holding(unstored(['startsAt']), { ...unstored(['startsAt']), text: 'x'.repeat(100_000) })
    expect(texts.of('a')).toHaveLength(1)
    expect(texts.at('a', ['startsAt'])?.text).toHaveLength(200)
  })

  test('is forgotten field by field, with all below a part, or with the document', () => {
    const texts = holding(
      unstored(['startsAt']),
      unstored(['stream', 'endedAt']),
      unstored(['programme', item('x'), 'endsAt']),
    )
    texts.forget('a', ['startsAt'])
    expect(texts.at('a', ['startsAt'])).toBeUndefined()
    texts.forget('a', ['stream'])
    expect(texts.of('a')).toHaveLength(1)
    texts.forget('a', [])
    expect(texts.of('a')).toEqual([])
  })

  test('is told of to those who listen, and the list stays the same array while nothing changes', () => {
    const texts = holding(unstored(['startsAt']))
    let told = 0
    const end = texts.subscribe(() => told++)
    expect(texts.of('a')).toBe(texts.of('drafts.a'))
    texts.forget('a', ['endsAt'])
    expect(told).toBe(0)
    texts.forget('a', ['startsAt'])
    expect(told).toBe(1)
    end()
    texts.put('a', unstored(['startsAt']))
    expect(told).toBe(1)
  })
})

describe('text stands in the way of publication', () => {
  const standing = (document: Record<string, unknown>, ...all: Unstored[]) =>
    holding(...all)
      .standingIn({ _id: 'drafts.a', ...document })
      .map(({ path }) => path)

  test('in a field of a part that is not filled in yet', () => {
    expect(standing({}, unstored(['stream', 'endedAt']))).toEqual([['stream', 'endedAt']])
  })

  test('as long as the item that it was typed in is there', () => {
    const inItem = unstored(['programme', item('x'), 'startsAt'])
    expect(standing({ programme: [{ _key: 'w' }, { _key: 'x' }] }, inItem)).toHaveLength(1)
    expect(standing({ programme: [{ _key: 'w' }] }, inItem)).toEqual([])
    expect(standing({}, inItem)).toEqual([])
  })

  test('in an item without a key as long as what it was typed over stands at that place', () => {
    const second = unstored(['previousStarts', 1], '2027-01-01T10:00:00Z')
    const starts = ['2026-01-01T10:00:00Z', '2027-01-01T10:00:00Z']
    expect(standing({ previousStarts: starts }, second)).toHaveLength(1)
    expect(standing({ previousStarts: starts.slice(0, 1) }, second)).toEqual([])
    expect(standing({ previousStarts: ['x', 'y'] }, second)).toEqual([])
  })
})

test('text in a field that leaves the screen is away until the field is there again', () => {
  const texts = holding(unstored(['programme', item('x'), 'startsAt']))
  const document = { _id: 'drafts.a', programme: [item('x')] }
  const leave = texts.show('drafts.a', ['programme', item('x'), 'startsAt'])
  const leaveOther = texts.show('b', ['programme', item('x'), 'startsAt'])
  expect(texts.awayFrom(document)).toEqual([])
  leave()
  expect(texts.awayFrom(document)).toHaveLength(1)
  texts.show('a', ['programme', item('x'), 'startsAt'])
  expect(texts.awayFrom(document)).toEqual([])
  leaveOther()
})
