import { cleanup, render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EventTime } from '#components/parts/EventTime.tsx'
import type { Language } from '#lib/content/language.ts'
import { eventOf } from '#tests/fixtures/content.ts'
import { text, textsOf } from '../support.ts'

const show = (more: object = {}, language?: Language) =>
  render(<EventTime event={eventOf(more)} {...(language && { language })} />)
const when = 'onsdag 1. september 2021 kl. 13.30'
const forMachines = () => document.querySelector('time')?.getAttribute('datetime')

describe('the time of an event', () => {
  it('is said in words, and to machines by its start', () => {
    show({ endsAt: '2021-09-01T13:30:00Z' })
    expect(text()).toBe(`${when}–15.30`)
    expect(forMachines()).toBe('2021-09-01T13:30:00+02:00')
  })

  it('of a whole day has no hour, for machines either', () => {
    show({ allDay: true, startsAt: '2021-08-31T22:00:00Z' })
    expect(text()).toBe('onsdag 1. september 2021')
    expect(forMachines()).toBe('2021-09-01')
  })

  it.each(['cancelled', 'postponed'])('that is %s is struck, and said to be the old one', (status) => {
    show({ status })
    expect(text()).toBe(`Skulle vore: ${when}`)
    expect(textsOf('s')).toEqual([when])
  })

  it.each(['planned', 'rescheduled', 'movedOnline'])('that is %s holds, and is not struck', (status) => {
    show({ status })
    expect(text()).toBe(when)
    expect(document.querySelector('s')).toBeNull()
  })

  it('is in the language of the page that it stands on, not of the event', () => {
    show({ language: 'en', status: 'cancelled' })
    expect(text()).toBe(`Skulle vore: ${when}`)
    cleanup()
    show({ language: 'en', status: 'cancelled' }, 'en')
    expect(text()).toBe('Was planned for: Wednesday 1 September 2021 at 13:30')
  })
})
