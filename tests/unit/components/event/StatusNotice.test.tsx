import { cleanup, render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { StatusNotice } from '#components/event/StatusNotice.tsx'
import { eventOf } from '#tests/fixtures/content.ts'
import { text, textsOf } from '../support.ts'

const show = (more: object) => render(<StatusNotice event={eventOf(more)} />)
const place = { name: 'Bergen rådhus', address: 'Rådhusgata 10' }

describe('the state of an event', () => {
  it('that is postponed says that there is no new date', () => {
    show({ status: 'postponed' })
    expect(text()).toContain('Ny dato er ikkje fastsett.')
  })

  it.each([
    ['cancelled', 'Arrangementet er avlyst. Sjukdom.'],
    ['postponed', 'Arrangementet er utsett. Ny dato er ikkje fastsett. Sjukdom.'],
    ['rescheduled', 'Arrangementet har fått ny dato. Sjukdom.'],
    ['movedOnline', 'Arrangementet er flytta til nett. Sjukdom.'],
  ])('that is %s is said with why', (status, said) => {
    show({ status, statusReason: 'Sjukdom.' })
    expect(text()).toBe(said)
  })

  it('that is as planned is not spoken of, whatever was written of it before', () => {
    const old = { statusReason: 'Sjukdom.', previousStarts: ['2021-06-01T11:00:00Z'] }
    expect(show(old).container.childElementCount).toBe(0)
  })

  it('strikes each earlier time, and says that it is one: screen readers pass over a strike', () => {
    show({ status: 'rescheduled', previousStarts: ['2021-06-01T11:00:00Z', '2021-08-01T11:00:00Z'] })
    expect(textsOf('p').slice(1)).toEqual([
      'Tidlegare tidspunkt: tysdag 1. juni 2021 kl. 13.00',
      'Tidlegare tidspunkt: søndag 1. august 2021 kl. 13.00',
    ])
    expect(textsOf('s')).toEqual(['tysdag 1. juni 2021 kl. 13.00', 'søndag 1. august 2021 kl. 13.00'])
  })

  it('has no hour in the earlier times of a whole day', () => {
    show({ status: 'rescheduled', allDay: true, previousStarts: ['2021-05-31T22:00:00Z'] })
    expect(textsOf('s')).toEqual(['tysdag 1. juni 2021'])
    expect(document.querySelector('time')?.getAttribute('datetime')).toBe('2021-06-01')
  })

  it('that is moved online says where it was to be, struck, with an address or without', () => {
    show({ status: 'movedOnline', place })
    expect(textsOf('p').at(-1)).toBe('Opphavleg stad: Bergen rådhus, Rådhusgata 10')
    expect(textsOf('s')).toEqual(['Bergen rådhus, Rådhusgata 10'])
    cleanup()
    show({ status: 'movedOnline', place: { name: 'Bergen rådhus' } })
    expect(textsOf('s')).toEqual(['Bergen rådhus'])
  })

  it('that is moved online says no old place where the place already is «På nett»', () => {
    show({ status: 'movedOnline', place: { name: 'På nett' } })
    expect(text()?.trim()).toBe('Arrangementet er flytta til nett.')
  })

  it('nor where it says so in another language than the page', () => {
    show({ language: 'en', status: 'movedOnline', place: { name: 'På nett' } })
    expect(text()?.trim()).toBe('The event has been moved online.')
  })

  it('strikes an earlier time once, though it was written twice', () => {
    show({ status: 'rescheduled', previousStarts: ['2021-06-01T11:00:00Z', '2021-06-01T11:00:00Z'] })
    expect(textsOf('s')).toHaveLength(1)
  })

  it('that is changed otherwise has its place where it was', () => {
    show({ status: 'rescheduled', place })
    expect(text()).not.toContain('Bergen rådhus')
  })

  it('is said in the language of the event', () => {
    show({ language: 'en', status: 'movedOnline', place, previousStarts: ['2021-06-01T11:00:00Z'] })
    expect(textsOf('p').map((said) => said?.trim())).toEqual([
      'The event has been moved online.',
      'Earlier time: Tuesday 1 June 2021 at 13:00',
      'Original place: Bergen rådhus, Rådhusgata 10',
    ])
  })
})
