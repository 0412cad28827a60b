import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { event } from '#tests/support/documents.ts'
import { everyNth } from '#tests/support/long.ts'
import { read } from '#tests/support/reading.ts'

/**
 * What a site with a set clock tells readers about events: before, during and after, on both sides of both clock
 * changes, and at 23.30 on New Year's Eve. tests/unit/components/eventTimes.test.tsx covers every wording.
 */

const events: Record<string, object> = {
  mote: { startsAt: '2021-09-01T11:30:00Z', endsAt: '2021-09-01T13:30:00Z' },
  avlyst: { startsAt: '2021-09-01T11:30:00Z', endsAt: '2021-09-01T13:30:00Z', status: 'cancelled' },
  heildag: { allDay: true, startsAt: '2021-08-31T22:00:00Z', endsAt: null },
  haustnatt: { startsAt: '2024-10-26T20:00:00Z', endsAt: '2024-10-27T09:00:00Z' },
  dobbeltime: { startsAt: '2024-10-27T01:30:00Z', endsAt: null },
  nyttaarsaftan: { startsAt: '2024-12-31T22:30:00Z', endsAt: null },
  varnatt: { startsAt: '2025-03-29T21:00:00Z', endsAt: '2025-03-30T08:00:00Z' },
}

const when: Record<string, string> = {
  mote: 'onsdag 1. september 2021 kl. 13.30–15.30',
  avlyst: 'Skulle vore: onsdag 1. september 2021 kl. 13.30–15.30',
  heildag: 'onsdag 1. september 2021',
  haustnatt: 'laurdag 26. oktober kl. 22.00 til søndag 27. oktober 2024 kl. 10.00',
  dobbeltime: 'søndag 27. oktober 2024 kl. 02.30',
  nyttaarsaftan: 'tysdag 31. desember 2024 kl. 23.30',
  varnatt: 'laurdag 29. mars kl. 22.00 til søndag 30. mars 2025 kl. 10.00',
}

const [toCome, on, over] = ['Kommande arrangement', 'Går føre seg no', 'Arrangementet er over']

type Case = [clock: string, what: string, states: Record<string, string>]

const cases: Case[] = [
  ['2021-08-31T21:00:00Z', 'the evening before', { mote: toCome, avlyst: 'Avlyst', heildag: toCome }],
  ['2021-08-31T22:00:00Z', 'midnight', { mote: toCome, avlyst: 'Avlyst', heildag: on }],
  ['2021-09-01T12:30:00Z', 'in the midst', { mote: on, avlyst: 'Avlyst', heildag: on }],
  ['2021-09-01T13:30:00Z', 'the very end', { mote: over, avlyst: 'Avlyst', heildag: on }],
  ['2021-09-01T22:00:00Z', 'the next midnight', { mote: over, avlyst: 'Avlyst', heildag: over }],
  ['2024-10-27T00:40:00Z', '02.40 in summer time', { haustnatt: on, dobbeltime: toCome }],
  ['2024-10-27T01:40:00Z', '02.40 in winter time', { haustnatt: on, dobbeltime: 'Starta kl. 02.30' }],
  ['2024-10-27T09:00:00Z', '10.00 after the longer night', { haustnatt: over, nyttaarsaftan: toCome }],
  ['2024-12-31T22:30:00Z', '23.30 on New Year’s Eve', { nyttaarsaftan: 'Starta kl. 23.30' }],
  ['2024-12-31T23:00:00Z', 'midnight of New Year', { nyttaarsaftan: over, varnatt: toCome }],
  ['2025-03-30T00:59:00Z', '01.59 in winter time', { varnatt: on }],
  ['2025-03-30T01:00:00Z', 'a minute later, 03.00 in summer time', { varnatt: on }],
  ['2025-03-30T08:00:00Z', '10.00 after the shorter night', { varnatt: over }],
]

let aktuelt: Aktuelt

beforeAll(async () => {
  aktuelt = await startAktuelt()
  const transaction = aktuelt.content.transaction()
  for (const [id, fields] of Object.entries(events)) {
    transaction.createOrReplace(
      event(id, `Hending ${id}`, { publishedAt: '2020-01-01T09:00:00Z', ...fields }),
    )
  }
  await transaction.commit()
})
afterAll(() => aktuelt?.stop())

/** The text of the first element with a class. */
function textOf(html: string, name: string): string {
  const [, tag = ''] = new RegExp(`<(\\w+)[^>]*class="[^"]*\\b${name}\\b`).exec(html) ?? []
  const [, inside = ''] = new RegExp(`class="[^"]*\\b${name}\\b[^>]*>(.*?)</${tag}>`, 's').exec(html) ?? []
  return inside
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s|&nbsp;/g, ' ')
    .trim()
}

/** A site of its own for each. */
test.each(everyNth(cases, 6))('at %s, %s', async (clock, _, states) => {
  const site = await aktuelt.startAnother({ clock })
  try {
    const toComeNow = (await read(`${site.url}/aktuelt/arrangement`)).html
    const isOver = (await read(`${site.url}/aktuelt/arrangement/tidlegare`)).html
    const front = (await read(site.url)).html
    const running = /<h3 class="upcoming-on">.*?<\/ul>/s.exec(front)?.[0] ?? ''
    for (const [id, state] of Object.entries(states)) {
      const { html } = await read(`${site.url}/aktuelt/${id}`)
      expect([id, textOf(html, 'state'), textOf(html, 'when')]).toEqual([id, state, when[id]])
      const link = `href="/aktuelt/${id}"`
      const isPast = state === over || (id === 'avlyst' && clock >= '2021-09-01T13:30:00Z')
      expect([id, toComeNow.includes(link), isOver.includes(link)]).toEqual([id, !isPast, isPast])
      const isOn = state === on || state.startsWith('Starta')
      expect([id, running.includes(link)]).toEqual([id, isOn])
    }
  } finally {
    await site.remove()
  }
})
