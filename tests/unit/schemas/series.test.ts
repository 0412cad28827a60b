import { describe, expect, test } from 'vitest'
import { mostDates, type SeriesDate, seriesRemarks } from '#schemas/checks/series.ts'

const first = { startsAt: '2027-03-03T10:00:00.000Z', endsAt: '2027-03-03T12:00:00.000Z' }
const now = new Date('2027-01-01T00:00:00Z')
const said = (dates: SeriesDate[], event: Record<string, unknown> = first) =>
  seriesRemarks(dates, event, now).map(({ key, message, isError }) => [key, isError, message])

const good = { _key: 'a', startsAt: '2027-03-10T10:00:00.000Z', endsAt: '2027-03-10T12:00:00.000Z' }

describe('the dates of a series', () => {
  test('that are right raise nothing, nor do overlapping ones of which one is cancelled', () => {
    expect(said([good])).toEqual([])
    expect(said([good, { ...good, _key: 'b', status: 'cancelled' }])).toEqual([])
    expect(said([])).toEqual([])
  })

  test.each([
    ['has no start', { startsAt: undefined }, true, 'Skriv når denne datoen startar.'],
    [
      'ends before it starts',
      { endsAt: '2027-03-10T09:00:00.000Z' },
      true,
      'Slutten på denne datoen må vere etter starten.',
    ],
    [
      'is before the first, as when the year is mistyped',
      { startsAt: '2026-03-10T10:00:00.000Z' },
      true,
      'Denne datoen er før den første (3. mars 2027 kl. 11.00). Set den første i «Startar», eller rett årstalet her.',
    ],
    [
      'is in an unusual year',
      { startsAt: '2072-03-10T10:00:00.000Z', endsAt: undefined },
      false,
      'Årstalet er uvanleg. Sjå over at tida er rett.',
    ],
    [
      'starts with the first',
      { startsAt: first.startsAt },
      true,
      'To av datoane startar til same tid. Ta bort eller flytt den eine.',
    ],
    [
      'starts while the first is on',
      { startsAt: '2027-03-03T11:00:00.000Z' },
      false,
      'Denne datoen startar før den som er onsdag 3. mars 2027, er slutt.',
    ],
  ])('where one %s say so', (_, fields, isError, message) => {
    const told = said([{ ...good, ...fields }]).map((one) =>
      one.map((part) => (typeof part === 'string' ? part.replaceAll('\u00a0', ' ') : part)),
    )
    expect(told).toEqual([['a', isError, message]])
  })

  test('that are of whole days may begin and end on one day', () => {
    const day = { _key: 'a', startsAt: '2027-03-09T23:00:00.000Z', endsAt: '2027-03-09T23:00:00.000Z' }
    expect(said([day], { ...first, allDay: true })).toEqual([])
  })

  test('are told of once each where two are alike, and of all where they are too many', () => {
    expect(said([good, { ...good, _key: 'b' }])).toEqual([['b', true, expect.stringContaining('same tid')]])
    const many = Array.from({ length: mostDates }, (_, index) => ({
      _key: `k${index}`,
      startsAt: new Date(Date.parse(first.startsAt) + (index + 1) * 86_400_000).toISOString(),
    }))
    expect(said(many)).toEqual([['', true, expect.stringContaining('høgst 200 datoar')]])
    expect(said(many.slice(1))).toEqual([])
  })
})
