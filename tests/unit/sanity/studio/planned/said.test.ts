import { describe, expect, test } from 'vitest'
import { plannedMessages as words } from '#sanity/studio/messages/planned.ts'
import { hindranceOf } from '#sanity/studio/planned/hindrance.ts'
import { type Plan, parsePlan, planIdOf } from '#sanity/studio/planned/plan.ts'
import { saidOf } from '#sanity/studio/planned/said.ts'

const at = '2027-03-01T07:00:00Z'
const before = new Date('2027-02-01T12:00:00Z')

const stored = {
  _id: 'planned.x',
  _rev: 'p',
  _type: 'planned',
  document: 'sak',
  draftRevision: 'd',
  action: 'publish',
  at,
  change: 'material',
  note: 'Prisen er retta.',
  by: 'Kari',
  state: 'waiting',
}

function planned(more: object = {}): Plan {
  const plan = parsePlan({ ...stored, ...more })
  if (!plan) throw new Error('no plan')
  return plan
}

const document = (_id: string, _rev: string, more: object = {}) => ({
  _id,
  _rev,
  _type: 'article',
  _createdAt: at,
  _updatedAt: at,
  ...more,
})
const published = document('sak', 'p', { title: 'Sak' })
const draft = document('drafts.sak', 'd', { title: 'Sak, retta' })
const pair = { published, draft }

describe('a plan', () => {
  test.each([
    ['without a time', { at: 'ein gong' }],
    ['to do what there is no word for', { action: 'delete' }],
    ['for no document', { document: '' }],
    ['with another state', { state: 'kanskje' }],
    ['that everybody could read', { _id: 'plan' }],
  ])('%s is none', (_, more) => {
    expect(parsePlan({ ...stored, ...more })).toBeUndefined()
  })

  test('may name its document by a reference, and its time without a zone, which is Oslo’s', () => {
    const plan = planned({ document: { _type: 'reference', _ref: 'sak' }, at: '2027-03-01T08:00' })
    expect([plan.document, Date.parse(plan.at)]).toEqual(['sak', Date.parse(at)])
  })

  test('has one id for a document and what is done with it, however long the document’s own is', () => {
    const ids = [planIdOf('a', 'publish'), planIdOf('a', 'unpublish'), planIdOf('b'.repeat(120), 'publish')]
    expect(new Set(ids).size).toBe(3)
    for (const id of ids) expect(id).toMatch(/^planned\.[a-z]+-[0-9a-f]{24}$/)
  })
})

describe('a planned publication', () => {
  test('stands while the draft is the one that was planned', () => {
    expect(hindranceOf(planned(), pair)).toBeUndefined()
    expect(hindranceOf(planned(), { published: undefined, draft })).toBeUndefined()
  })

  test.each([
    ['changed', { published, draft: { ...draft, _rev: 'e' } }],
    ['noDraft', { published, draft: undefined }],
    ['gone', { published: undefined, draft: undefined }],
  ] as const)('is stopped: %s', (why, now) => {
    expect(hindranceOf(planned(), now)).toBe(why)
  })

  test('of a material change needs its note, also where it is an event’s time that says so', () => {
    expect(hindranceOf(planned({ note: ' ' }), pair)).toBe('noNote')
    expect(hindranceOf(planned({ change: 'minor', note: undefined }), pair)).toBeUndefined()
    const moved = {
      published: { ...published, _type: 'event', startsAt: at },
      draft: { ...draft, _type: 'event', startsAt: '2027-03-02T07:00:00Z' },
    }
    expect(hindranceOf(planned({ change: 'minor' }), moved)).toBe('noNote')
    expect(hindranceOf(planned(), moved)).toBeUndefined()
  })
})

test('a planned end stands whatever is corrected meanwhile, until there is nothing to end', () => {
  const end = planned({ action: 'unpublish', draftRevision: undefined })
  expect(hindranceOf(end, { published: { ...published, _rev: 'q' }, draft })).toBeUndefined()
  expect(hindranceOf(end, { published: undefined, draft })).toBe('notPublished')
})

describe('what an editor reads', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ')

  test('is what happens, when, how it is told of and who planned it', () => {
    const { what, about, why, standing } = saidOf(planned(), pair, before)
    expect([plain(what), about, why, standing]).toEqual([
      'Utkastet blir publisert 1. mars kl. 08.00.',
      'Vesentleg endring: «Prisen er retta.» Planlagt av Kari.',
      undefined,
      'waiting',
    ])
  })

  test('is that it is stopped, and why, before the site has written it', () => {
    const said = saidOf(planned(), { published, draft: { ...draft, _rev: 'e' } }, before)
    expect([said.standing, said.why]).toEqual(['stopped', words.hindered.changed])
    const written = saidOf(planned({ state: 'stopped', why: 'Derfor.' }), pair, before)
    expect([written.standing, written.why]).toEqual(['stopped', 'Derfor.'])
  })

  test('is that the site is late, some seconds after its time', () => {
    const late = (ms: number) => saidOf(planned(), pair, new Date(Date.parse(at) + ms)).why
    expect([late(0), late(10_000), late(10_001)]).toEqual([undefined, undefined, words.overdue])
  })

  test('of one that is done, is that it is, whatever has become of the document since', () => {
    const said = saidOf(planned({ state: 'done' }), { published: undefined, draft: undefined }, before)
    expect([said.standing, plain(said.what)]).toEqual([
      'done',
      'Utkastet vart publisert 1. mars kl. 08.00, som planlagt.',
    ])
  })
})
