import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EventFacts } from '#components/cards/EventFacts.tsx'
import { eventCardOf, text, textsOf } from '../support.ts'

const when = 'onsdag 1. september 2021 kl. 13.30'
const show = (more: object) => render(<EventFacts card={eventCardOf(more)} />)

describe('the facts of an event among events', () => {
  it('are when and where', () => {
    show({ attendance: 'physical', place: { name: 'Bergen rådhus' } })
    expect(text()).toBe(`${when}Bergen rådhus`)
  })

  it('are when alone where nobody has said the place', () => {
    show({ attendance: 'physical' })
    expect(text()).toBe(when)
    expect(document.querySelector('span')).toBeNull()
  })

  it('have the old time struck, and said to be the old one, when the event is called off', () => {
    show({ status: 'cancelled' })
    expect(text()).toBe(`Skulle vore: ${when}På nett`)
    expect(textsOf('s')).toEqual([when])
  })

  it('are in Nynorsk, whatever the event is in', () => {
    show({ language: 'en' })
    expect(text()).toBe(`${when}På nett`)
  })
})
