import { cleanup, render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EventState } from '#components/event/EventState.tsx'
import { eventOf } from '#tests/fixtures/content.ts'
import { text } from '../support.ts'
import { after, before, stream } from './support.ts'

const show = (more: object = {}, now = before) => render(<EventState event={eventOf(more)} now={now} />)
const during = new Date('2021-09-01T12:00:00Z')

describe('the state of an event', () => {
  it('is said before and after it', () => {
    show()
    expect(text()).toContain('Kommande arrangement')
    cleanup()
    show({}, after)
    expect(text()).toContain('Arrangementet er over')
  })

  it('is said while it is on', () => {
    show({ endsAt: '2021-09-01T13:30:00Z' }, during)
    expect(text()).toBe('Går føre seg no')
  })

  it('is said to have started, and when, where nobody knows the end', () => {
    show({}, during)
    expect(text()).toBe('Starta kl. 13.30')
    cleanup()
    show({ language: 'en' }, during)
    expect(text()).toBe('Started at 13:30')
  })

  it('follows the stream beyond the end: the editor knows better than the clock', () => {
    const live = { ...stream, state: 'live' }
    show({ endsAt: '2021-09-01T11:45:00Z', stream: live }, during)
    expect(text()).toBe('Går føre seg no')
  })

  it.each([
    ['cancelled', 'Avlyst'],
    ['postponed', 'Utsett'],
  ])('that is %s is «%s», before, during and after', (status, said) => {
    for (const now of [before, during, after]) {
      show({ status }, now)
      expect(text()).toBe(said)
      cleanup()
    }
  })

  it.each(['rescheduled', 'movedOnline'])('that is %s is by the clock', (status) => {
    show({ status })
    expect(text()).toBe('Kommande arrangement')
  })

  it('is said in the language of the event', () => {
    show({ language: 'en', status: 'postponed' })
    expect(text()).toBe('Postponed')
  })
})
