import { describe, expect, test } from 'vitest'
import { copyOf } from '#sanity/studio/actions/duplicate.ts'
import { isAsAsked, sendsEmergency } from '#sanity/studio/alert/stored.ts'
import type { StoredDocument } from '#sanity/studio/publication/document.ts'
import { fieldsSet } from '#sanity/studio/publication/publication.ts'
import { isAsked, questionOf } from '#sanity/studio/publish/question.ts'

const stored = (fields: object = {}): StoredDocument => ({
  _id: 'a',
  _type: 'alert',
  _rev: 'r1',
  _createdAt: '2026-11-28T08:00:00Z',
  _updatedAt: '2026-11-28T08:00:00Z',
  title: 'Kok vatnet',
  text: 'Kok alt vatn i tre minutt.',
  level: 'emergency',
  ...fields,
})
const draft = (fields: object = {}): StoredDocument => stored({ _id: 'drafts.a', _rev: 'd1', ...fields })
const asks = (published: StoredDocument | undefined, after: StoredDocument) =>
  isAsked(questionOf({ published, draft: after, others: [] }))

describe('before an alert goes out', () => {
  test('nothing is asked of an information or a warning, first or again', () => {
    for (const level of ['info', 'warning', undefined]) {
      expect(asks(undefined, draft({ level }))).toBe(false)
      expect(asks(stored({ level }), draft({ level, title: 'Retta' }))).toBe(false)
    }
  })

  test('an emergency is asked about, and so is what becomes one', () => {
    expect(asks(undefined, draft())).toBe(true)
    expect(asks(stored({ level: 'info' }), draft())).toBe(true)
  })

  test('an emergency that says something else, or has other times, is asked about again', () => {
    for (const change of [
      { title: 'Ikkje drikk vatnet' },
      { text: 'Hent vatn ved rådhuset.' },
      { link: '/aktuelt/vatn' },
      { from: '2026-11-29T08:00:00Z' },
      { to: '2026-11-29T08:00:00Z' },
    ]) {
      expect(asks(stored(), draft(change))).toBe(true)
    }
  })

  test('nothing is asked when an emergency is unchanged, or becomes less', () => {
    expect(asks(stored(), draft())).toBe(false)
    expect(sendsEmergency({ published: stored(), draft: draft({ level: 'warning' }) })).toBe(false)
  })

  test('what is asked of articles is not asked of it', () => {
    const question = questionOf({ published: stored(), draft: draft({ title: 'Ny' }), others: [] })
    expect(question).toMatchObject({ change: undefined, redirect: undefined, alert: 'emergency' })
    const article = { ...stored(), _type: 'article' }
    expect(
      questionOf({ published: article, draft: { ...article, title: 'Ny' }, others: [] }).alert,
    ).toBeUndefined()
  })

  test('letters that came after the question are asked about, as a level that rose since', () => {
    expect(isAsAsked(draft(), draft())).toBe(true)
    expect(isAsAsked(draft(), draft({ text: 'Noko anna' }))).toBe(false)
    expect(isAsAsked(draft({ level: 'info' }), draft())).toBe(false)
    expect(isAsAsked(draft({ level: 'info' }), draft({ level: 'info', text: 'x' }))).toBe(true)
  })
})

describe('an alert without a beginning', () => {
  const given = { change: { kind: 'minor' }, now: '2026-11-28T09:00:00Z', key: 'k' } as const

  test('begins at the instant of its publication', () => {
    expect(fieldsSet({ ...given, published: undefined, draft: draft() })).toEqual({ from: given.now })
    expect(fieldsSet({ ...given, published: stored(), draft: undefined, set: { to: given.now } })).toEqual({
      to: given.now,
      from: given.now,
    })
  })

  test('keeps the beginning that it has, also when it is published again', () => {
    const from = '2026-11-30T08:00:00Z'
    expect(fieldsSet({ ...given, published: undefined, draft: draft({ from }) })).toEqual({})
  })
})

test('a copy of an alert has neither beginning nor end; a copy of a redirect leads where its original does', () => {
  expect(copyOf(stored({ from: 'x', to: 'y' }))).not.toHaveProperty('to')
  expect(copyOf(stored({ from: 'x', to: 'y' }))).not.toHaveProperty('from')
  expect(copyOf({ _type: 'redirect', from: '/a', to: '/b' })).toEqual({ _type: 'redirect', to: '/b' })
})
