import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { event, store } from '#tests/support/documents.ts'
import type { Instance } from '#tests/support/instance.ts'
import { read } from '#tests/support/reading.ts'

/** A series of weekly meetings with one cancelled and one moved date, the day before it begins and the day after. */

const id = 'open-kontortid'
const page = `/aktuelt/${id}`
const dates = [
  { _key: 'd2', startsAt: '2027-03-10T10:00:00Z', endsAt: '2027-03-10T12:00:00Z', status: 'cancelled' },
  {
    _key: 'd3',
    startsAt: '2027-03-18T10:00:00Z',
    endsAt: '2027-03-18T12:00:00Z',
    status: 'rescheduled',
    previousStart: '2027-03-17T10:00:00Z',
    reason: 'Salen er opptatt på onsdagen.',
  },
  { _key: 'd4', startsAt: '2027-03-24T10:00:00Z', endsAt: '2027-03-24T12:00:00Z' },
  // After the clocks are set forward: the same hour on the wall.
  { _key: 'd5', startsAt: '2027-03-31T09:00:00Z', endsAt: '2027-03-31T11:00:00Z' },
].map((date) => ({ _type: 'occurrence', ...date }))

let aktuelt: Aktuelt
let before: Instance
let after: Instance

beforeAll(async () => {
  aktuelt = await startAktuelt()
  const place = { name: 'Biblioteket' }
  await store(
    aktuelt.content,
    event(id, 'Open kontortid', {
      publishedAt: '2020-01-01T08:00:00Z',
      startsAt: '2027-03-03T10:00:00Z',
      endsAt: '2027-03-03T12:00:00Z',
      place,
      repeats: dates,
    }),
  )
  before = await aktuelt.startAnother({ clock: '2027-03-02T08:00:00Z' })
  after = await aktuelt.startAnother({ clock: '2027-03-04T08:00:00Z' })
})
afterAll(() => aktuelt?.stop())

/** What is read on a page, on one line: without markup, and with plain spaces. */
async function textOf(site: Instance, address: string): Promise<string> {
  const { html } = await read(site.url + address)
  const [, main = ''] = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html) ?? []
  return main
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

test('the day before, page, list and Framside have it once, at its first date, and the page says all dates in words', async () => {
  const shown = await textOf(before, page)
  expect(shown).toContain('Neste dato onsdag 3. mars 2027 kl. 11.00 – 13.00')
  expect(shown).toContain(
    'Kvar onsdag kl. 11.00–13.00 frå 3. mars til 31. mars 2027; onsdag 17. mars er flytta til torsdag 18. mars; onsdag 10. mars er avlyst',
  )
  expect(shown).toContain('Avlyst onsdag 10. mars 2027')
  expect(shown).toMatch(
    /Ny dato torsdag 18\. mars .* Tidlegare tidspunkt: onsdag 17\. mars 2027 kl\. 11\.00 Salen er opptatt/,
  )
  for (const address of ['/', '/aktuelt/arrangement']) {
    const list = await textOf(before, address)
    expect(list.split('Open kontortid'), address).toHaveLength(2)
    expect(list, address).toMatch(/onsdag 3\. mars [^A-ZÆØÅ]*Open kontortid/)
  }
})

test('the day after, its next date is the one that takes place, and what is cancelled before it is told', async () => {
  const shown = await textOf(after, page)
  expect(shown).toContain('Neste dato torsdag 18. mars 2027 kl. 11.00 – 13.00')
  expect(shown.indexOf('Avlyst onsdag 10. mars 2027')).toBeLessThan(shown.indexOf('Neste dato'))
  expect(shown).toContain('1 tidlegare dato onsdag 3. mars 2027')
  for (const address of ['/', '/aktuelt/arrangement']) {
    const list = await textOf(after, address)
    expect(list.split('Open kontortid'), address).toHaveLength(2)
    expect(list, address).toMatch(/torsdag 18\. mars [^A-ZÆØÅ]*(?:Ny dato: [^A-ZÆØÅ]*)?Open kontortid/)
  }
})

test('its calendar file has an entry a date, each with its own lasting name and state', async () => {
  const { html: file } = await read(`${before.url}${page}/kalender.ics`)
  const entries = file.split('BEGIN:VEVENT').slice(1)
  const lineOf = (entry: string, name: string) =>
    entry.split('\r\n').find((line) => line.startsWith(`${name}:`))
  const of = (name: string) => entries.map((entry) => lineOf(entry, name)?.slice(name.length + 1))
  expect(of('UID').map((uid) => uid?.split('@')[0])).toEqual([
    id,
    `${id}.d2`,
    `${id}.d3`,
    `${id}.d4`,
    `${id}.d5`,
  ])
  expect(of('STATUS')).toEqual(['CONFIRMED', 'CANCELLED', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED'])
  expect(of('DTSTART')).toEqual([
    '20270303T100000Z',
    '20270310T100000Z',
    '20270318T100000Z',
    '20270324T100000Z',
    '20270331T090000Z',
  ])
  expect((await read(`${after.url}${page}/kalender.ics`)).html.split('BEGIN:VEVENT')).toHaveLength(6)
})
