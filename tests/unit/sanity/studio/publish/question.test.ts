import { describe, expect, test } from 'vitest'
import type { StoredDocument } from '#sanity/studio/publication/document.ts'
import { isAsked, questionOf } from '#sanity/studio/publish/question.ts'

const of = (_type: string, fields: object = {}): StoredDocument => ({
  _id: 'a',
  _type,
  _rev: 'r1',
  _createdAt: '2026-11-01T08:00:00Z',
  _updatedAt: '2026-11-01T08:00:00Z',
  title: 'Ei sak',
  slug: { _type: 'slug', current: 'ei-sak' },
  ...fields,
})
const draft = (published: StoredDocument, fields: object = {}): StoredDocument => ({
  ...published,
  _id: 'drafts.a',
  _rev: 'd1',
  _updatedAt: '2026-11-02T08:00:00Z',
  ...fields,
})
const ask = (published: StoredDocument | undefined, changed: StoredDocument, others: string[] = []) =>
  questionOf({ published, draft: changed, others })

describe('before a publication', () => {
  test('there is nothing to ask about a first one', () => {
    for (const type of ['article', 'event', 'topic']) expect(isAsked(ask(undefined, of(type)))).toBe(false)
  })

  test('there is nothing to ask about types without a history, nor when nothing has changed', () => {
    for (const type of ['topic', 'person', 'siteSettings']) {
      expect(isAsked(ask(of(type), draft(of(type), { title: 'Ny' })))).toBe(false)
    }
    expect(isAsked(ask(of('article'), draft(of('article'))))).toBe(false)
  })

  test('an article or an event that differs may be a minor or a material change', () => {
    for (const type of ['article', 'event']) {
      expect(ask(of(type), draft(of(type), { title: 'Ny' })).change).toBe('ask')
    }
  })

  test('an event at another time, in another place, cancelled or streamed is a material change', () => {
    const changes = [
      [{ startsAt: '2027-03-15T17:00:00Z' }, 'time'],
      [{ place: { name: 'Rådhuset' } }, 'place'],
      [{ status: 'cancelled' }, 'status'],
      [{ stream: { state: 'planned' } }, 'stream'],
    ] as const
    for (const [change, kind] of changes) {
      const question = ask(of('event'), draft(of('event'), change))
      expect(question).toMatchObject({ change: 'material', eventChanges: [kind] })
    }
  })

  test('the address is told of when it changes, also of a topic', () => {
    const slug = { _type: 'slug', current: 'ny' }
    expect(ask(of('article'), draft(of('article'), { slug })).redirect).toEqual({
      from: '/aktuelt/ei-sak',
      to: '/aktuelt/ny',
    })
    const topic = ask(of('topic'), draft(of('topic'), { slug }))
    expect(topic).toMatchObject({ change: undefined, redirect: { to: '/aktuelt/emne/ny' } })
    expect(isAsked(topic)).toBe(true)
  })

  test('others in the document are asked about, whatever it is', () => {
    expect(isAsked(ask(undefined, of('person'), ['Kari']))).toBe(true)
  })
})
