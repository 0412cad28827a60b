import { describe, expect, test } from 'vitest'
import type { StoredDocument } from '#sanity/studio/publication/document.ts'
import { actionsOf, fieldsSet, type Publication } from '#sanity/studio/publication/publication.ts'

const now = '2026-11-27T10:00:00.000Z'
const minor = { kind: 'minor' } as const
const material = { kind: 'material', note: 'Fristen er flytta.' } as const

const article = (fields: object = {}): StoredDocument => ({
  _id: 'sak',
  _type: 'article',
  _rev: 'r1',
  _createdAt: now,
  _updatedAt: now,
  title: 'Ei sak',
  slug: { _type: 'slug', current: 'ei-sak' },
  publishedAt: '2026-11-01T08:00:00.000Z',
  ...fields,
})
const draftOf = (document: StoredDocument, fields: object = {}): StoredDocument => ({
  ...document,
  _id: `drafts.${document._id}`,
  _rev: 'd1',
  ...fields,
})
const publication = (fields: Partial<Publication>): Publication => ({
  published: undefined,
  draft: undefined,
  change: minor,
  now,
  key: 'k',
  ...fields,
})

describe('what a publication sets', () => {
  test('a first one sets its instant, once, and no correction', () => {
    const draft = draftOf(article({ publishedAt: undefined }))
    expect(fieldsSet(publication({ draft, change: material }))).toEqual({ publishedAt: now })
  })

  test('a first one keeps the time that the editor has chosen', () => {
    expect(fieldsSet(publication({ draft: draftOf(article()) }))).toEqual({})
  })

  test('a minor change sets nothing', () => {
    expect(fieldsSet(publication({ published: article(), draft: draftOf(article()) }))).toEqual({})
  })

  test('a material one sets date and note to one instant, after what was told before', () => {
    const before = { _type: 'change', _key: 'a', at: '2026-11-02T08:00:00Z', note: 'Før' }
    const published = article({ changes: [before] })
    expect(fieldsSet(publication({ published, draft: draftOf(published), change: material }))).toEqual({
      lastUpdated: now,
      changes: [before, { _type: 'change', _key: 'k', at: now, note: 'Fristen er flytta.' }],
    })
  })

  test('a correction is never dated before the publication, whatever the clocks say', () => {
    const published = article({ publishedAt: '2026-11-27T10:00:07.000Z' })
    const set = fieldsSet(publication({ published, draft: draftOf(published), change: material }))
    expect(set.lastUpdated).toBe('2026-11-27T10:00:07.000Z')
  })

  test('whose it is, when that is another than before; nobody in particular changes nothing', () => {
    const draft = draftOf(article({ editedBy: 'kari' }))
    const set = (by: string | undefined, document = draft) => fieldsSet(publication({ draft: document, by }))
    expect(set('ola')).toEqual({ editedBy: 'ola' })
    expect(set('kari')).toEqual({})
    expect(set(undefined)).toEqual({})
    expect(set('ola', draftOf(article({ _type: 'topic' })))).toEqual({})
  })

  test('topics have neither date nor history', () => {
    const published = article({ _type: 'topic', publishedAt: undefined })
    expect(fieldsSet(publication({ published, draft: draftOf(published), change: material }))).toEqual({})
  })

  test('an event that is moved has the next sequence', () => {
    const published = article({ _type: 'event', startsAt: '2026-12-01T10:00:00Z', calendarSequence: 2 })
    const draft = draftOf(published, { startsAt: '2026-12-08T10:00:00Z' })
    expect(fieldsSet(publication({ published, draft }))).toEqual({ calendarSequence: 3 })
  })
})

describe('the request', () => {
  const typesOf = (fields: Partial<Publication>) =>
    actionsOf(publication(fields)).map(({ actionType }) => actionType.replace('sanity.action.document.', ''))

  test('publishes a draft at the revision that the editor has seen', () => {
    expect(actionsOf(publication({ published: article(), draft: draftOf(article()) }))).toEqual([
      {
        actionType: 'sanity.action.document.publish',
        draftId: 'drafts.sak',
        publishedId: 'sak',
        ifDraftRevisionId: 'd1',
      },
    ])
  })

  test('edits before it publishes, when it sets something', () => {
    expect(typesOf({ published: article(), draft: draftOf(article()), change: material })).toEqual([
      'edit',
      'publish',
    ])
  })

  test('changes what is published where there is no draft, at the revision that readers have', () => {
    const [edit, publish] = actionsOf(
      publication({
        published: article(),
        set: { withdrawn: { at: now, reason: 'Feil' }, expiresAt: undefined },
      }),
    )
    expect(edit).toMatchObject({
      patch: { set: { withdrawn: { at: now, reason: 'Feil' } }, unset: ['expiresAt'] },
    })
    expect(publish).toMatchObject({ ifPublishedRevisionId: 'r1' })
  })

  test('holds the redirects of a new slug', () => {
    const draft = draftOf(article(), { slug: { _type: 'slug', current: 'ny' } })
    expect(typesOf({ published: article(), draft, redirects: [] })).toEqual(['create', 'publish', 'publish'])
  })

  test('is none when there is nothing to publish', () => {
    expect(() => actionsOf(publication({}))).toThrow(RangeError)
  })
})
