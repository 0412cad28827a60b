import { describe, expect, test } from 'vitest'
import { lineOf, whatHappens } from '#sanity/studio/alert/said.ts'
import {
  alertStanding,
  asksAt,
  inOrder,
  isAskedAbout,
  type KnownAlert,
} from '#sanity/studio/alert/standing.ts'
import { alertTasks } from '#sanity/studio/alert/tasks.ts'
import { alertMessages as words } from '#sanity/studio/messages/alert.ts'

const now = new Date('2026-11-28T12:00:00Z')
const hour = 3_600_000
const at = (hours: number): string => new Date(now.getTime() + hours * hour).toISOString()

const alert = (fields: object, more: Partial<KnownAlert> = {}): KnownAlert => ({
  id: 'a',
  type: 'alert',
  published: {
    _id: 'a',
    _type: 'alert',
    _updatedAt: at(-100),
    title: 'Kok vatnet',
    level: 'warning',
    ...fields,
  },
  draft: undefined,
  confirmedAt: undefined,
  ...more,
})

describe('where an alert stands', () => {
  test('is told from what readers have, at its second', () => {
    expect(alertStanding(alert({ from: at(0) }), now)).toBe('shown')
    expect(alertStanding(alert({ from: new Date(now.getTime() + 1).toISOString() }), now)).toBe('waiting')
    expect(alertStanding(alert({ from: at(-1), to: at(0) }), now)).toBe('over')
    expect(alertStanding(alert({ from: at(-1), to: new Date(now.getTime() + 1).toISOString() }), now)).toBe(
      'shown',
    )
    expect(alertStanding({ published: undefined }, now)).toBe('draft')
  })

  test('is hidden where the site cannot use it: without a title or a beginning, or with an end that is no time', () => {
    expect(alertStanding(alert({}), now)).toBe('hidden')
    expect(alertStanding(alert({ from: at(-1), title: ' ' }), now)).toBe('hidden')
    expect(alertStanding(alert({ from: at(-1), to: 'i morgon' }), now)).toBe('hidden')
    expect(alertStanding(alert({ from: 'i går' }), now)).toBe('hidden')
    expect(alertStanding(alert({ from: at(-1), level: 'katastrofe', text: 7, link: [] }), now)).toBe('shown')
    expect(alertStanding(alert({ from: at(2), to: at(-2) }), now)).toBe('over')
    expect(lineOf(alert({}), now)).toEqual([words.line.hidden])
  })

  test('is said in sentences, with when it goes away or that it never does', () => {
    const said = (fields: object) => lineOf(alert(fields), now).join(' ').replaceAll('\u00a0', ' ')
    expect(said({ from: at(-1), to: at(3) })).toBe(
      'Meldinga står øvst på alle sidene no, og har stått der sidan 28. november 2026 kl. 12.00. Ho går bort av seg sjølv 28. november 2026 kl. 16.00.',
    )
    expect(said({ from: at(-1) })).toContain(words.line.endless)
    expect(said({ from: at(5) })).toContain('kjem øvst på alle sidene 28. november 2026 kl. 18.00')
    expect(said({ from: at(-5), to: at(-4) })).toContain('Meldinga er slutt')
    expect(lineOf({ published: undefined }, now)).toEqual([words.line.draft])
  })
})

describe('whether an alert is still in force', () => {
  test('is asked 24 hours after it began, when it has no end', () => {
    expect(isAskedAbout(alert({ from: at(-24) }), now)).toBe(true)
    expect(isAskedAbout(alert({ from: at(-23.99) }), now)).toBe(false)
    expect(isAskedAbout(alert({ from: at(-24), to: at(1) }), now)).toBe(false)
  })

  test('is asked again 24 hours after somebody said yes', () => {
    const confirmed = (hours: number) => alert({ from: at(-200) }, { confirmedAt: at(hours) })
    expect(isAskedAbout(confirmed(-23), now)).toBe(false)
    expect(isAskedAbout(confirmed(-24), now)).toBe(true)
    // An answer to an earlier round: the alert has been given a new beginning since.
    expect(isAskedAbout(alert({ from: at(-1) }, { confirmedAt: at(-90) }), now)).toBe(false)
    expect(isAskedAbout(alert({ from: at(-30) }, { confirmedAt: 'i går' }), now)).toBe(true)
  })

  test('is not asked of what readers do not see: drafts, what waits, what is over', () => {
    expect(isAskedAbout(alert({}, { published: undefined }), now)).toBe(false)
    expect(asksAt({ published: undefined, confirmedAt: undefined })).toBeUndefined()
    expect(isAskedAbout(alert({ from: at(2) }), now)).toBe(false)
    expect(isAskedAbout(alert({ from: at(-90), to: at(-80) }), now)).toBe(false)
    expect(asksAt(alert({ from: at(-90), to: 'i morgon' }))).toBeUndefined()
  })
})

test('«Krev handling» has those that are asked about, the last first, and none while they are not known', () => {
  const known = [
    alert({ from: at(-30), title: 'Først' }, { id: 'a' }),
    alert({ from: at(-26), title: 'Så' }, { id: 'b' }),
    alert({ from: at(-2), title: 'Ny' }, { id: 'c' }),
  ]
  const { entries } = alertTasks(known, now)
  expect(entries.map(({ title }) => title)).toEqual(['Så', 'Først'])
  expect(entries[0]).toMatchObject({ id: 'b', type: 'alert' })
  expect(entries[0]?.said.replaceAll('\u00a0', ' ')).toContain('vist sidan 27. november 2026 kl. 11.00')
  for (const unknown of ['asking', 'failed'] as const) expect(alertTasks(unknown, now).entries).toEqual([])
})

test('what waits is listed with the next first, everything else with the last first', () => {
  const three = [1, 3, 2].map((hours) => alert({ from: at(hours) }, { id: String(hours) }))
  expect(inOrder(three, 'waiting').map(({ id }) => id)).toEqual(['1', '2', '3'])
  expect(inOrder(three, 'over').map(({ id }) => id)).toEqual(['3', '2', '1'])
})

describe('before an emergency, the editor is told', () => {
  const told = (from: string | undefined, to: string | undefined) => whatHappens({ from, to }, now)

  test('that it comes on all pages, at once, and stays', () => {
    expect(told(undefined, undefined)).toEqual([
      words.emergency.where,
      words.emergency.now,
      words.emergency.endless,
      words.emergency.first,
    ])
    expect(told(at(-1), undefined)).toContain(words.emergency.now)
  })

  test('from when and until when, where it has times', () => {
    const texts = told(at(1), at(2)).map((text) => text.replaceAll('\u00a0', ' '))
    expect(texts).toContain('Ho blir vist frå 28. november 2026 kl. 14.00.')
    expect(texts).toContain('Ho går bort av seg sjølv 28. november 2026 kl. 15.00.')
  })

  test('that it is not shown at all, where its end has passed', () => {
    expect(told(undefined, at(-1))).toHaveLength(1)
  })
})
