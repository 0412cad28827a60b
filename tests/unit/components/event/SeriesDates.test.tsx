import { cleanup, render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EventPage } from '#components/pages/EventPage.tsx'
import { eventOf } from '#tests/fixtures/content.ts'
import { text, textsOf } from '../support.ts'

const weekly = {
  startsAt: '2027-03-03T10:00:00Z',
  endsAt: '2027-03-03T12:00:00Z',
  attendance: 'physical',
  place: { name: 'Biblioteket' },
  repeats: [
    {
      _key: 'b',
      startsAt: '2027-03-10T10:00:00Z',
      endsAt: '2027-03-10T12:00:00Z',
      status: 'cancelled',
      reason: 'Sjukdom.',
    },
    {
      _key: 'c',
      startsAt: '2027-03-18T10:00:00Z',
      endsAt: '2027-03-18T12:00:00Z',
      status: 'rescheduled',
      previousStart: '2027-03-17T10:00:00Z',
      place: { name: 'Rådhuset', address: 'Torget 1' },
    },
  ],
}

const showAt = (now: string, more: object = {}) => {
  cleanup()
  render(<EventPage event={eventOf({ ...weekly, ...more })} now={new Date(now)} />)
}
const rows = () => textsOf('.series-dates li')
const fact = () => textsOf('.facts dl > div')[0]

describe('the page of a series', () => {
  it('has its next date first, and all of them below, with what is changed about each', () => {
    showAt('2027-03-01T10:00:00Z')
    expect(fact()).toContain('Neste datoonsdag 3. mars 2027 kl. 11.00–13.00')
    expect(textsOf('.notice')).toEqual([])
    expect(rows()).toEqual([
      'onsdag 3. mars 2027 kl. 11.00–13.00 Neste dato',
      'Avlyst onsdag 10. mars 2027 kl. 11.00–13.00Sjukdom.',
      'Ny dato torsdag 18. mars 2027 kl. 11.00–13.00' +
        'Tidlegare tidspunkt: onsdag 17. mars 2027 kl. 11.00Annan stad: Rådhuset, Torget 1',
    ])
    expect(textsOf('details')).toEqual([])
  })

  it('says that a date before the next is cancelled, and of the next what is changed about that date', () => {
    showAt('2027-03-04T10:00:00Z')
    expect(fact()).toContain('Neste datotorsdag 18. mars 2027 kl. 11.00–13.00')
    expect(text()).toContain('Kommande arrangement')
    expect(textsOf('.notice')).toEqual([
      'Denne datoen er flytta. Tidlegare tidspunkt: onsdag 17. mars 2027 kl. 11.00',
      'Avlyst onsdag 10. mars 2027 kl. 11.00–13.00Sjukdom.',
    ])
    expect(textsOf('.facts dd').join(' ')).toContain('Rådhuset')
    expect(textsOf('details.series-more > summary')).toEqual(['1 tidlegare dato'])
  })

  it('says when the last is over, and that no more are set', () => {
    showAt('2027-03-18T12:00:00Z')
    expect(text()).toContain('Arrangementet er over')
    expect(text()).toContain('Det er ikkje sett opp fleire datoar.')
    expect(textsOf('details.series-more > summary')).toEqual(['3 tidlegare datoar'])
    expect(textsOf('.date-mark')).toEqual([])
  })

  it('says of all that is cancelled that the event is, and of no date that it is the next', () => {
    showAt('2027-03-01T10:00:00Z', { status: 'cancelled' })
    expect(textsOf('.notice').map((each) => each?.trim())).toEqual(['Arrangementet er avlyst.'])
    expect(rows().every((row) => row?.startsWith('Avlyst '))).toBe(true)
    expect(text()).not.toContain('Neste dato')
  })

  it('tells of a recording as that of a former date while others are to come, and as the event’s when all are over', () => {
    const stream = { provider: 'youtube', videoId: 'dQw4w9WgXcQ', state: 'recording', captions: 'reviewed' }
    showAt('2027-03-04T10:00:00Z', { stream })
    expect(text()).toContain('Du kan sjå opptaket frå ein tidlegare dato. Opptaket er teksta.')
    expect(text()).not.toContain('Arrangementet er over')
    showAt('2027-03-19T10:00:00Z', { stream })
    expect(text()).toContain('Arrangementet er over. Du kan sjå opptaket.')
  })

  it('has twelve dates to come open, and folds the rest of a long series', () => {
    const repeats = Array.from({ length: 120 }, (_, week) => ({
      _key: `k${week}`,
      startsAt: new Date(Date.parse('2027-03-10T10:00:00Z') + week * 7 * 86_400_000).toISOString(),
    }))
    showAt('2027-03-01T10:00:00Z', { repeats })
    expect(textsOf('section.series > ol > li')).toHaveLength(12)
    expect(textsOf('details.series-more > summary')).toEqual(['Vis 109 datoar til'])
  })

  it('is, with one date, as it was', () => {
    showAt('2027-03-01T10:00:00Z', { repeats: [] })
    expect(fact()).toContain('Når')
    expect(textsOf('.series')).toEqual([])
  })
})
