import { cleanup, render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CardFacts } from '#components/cards/CardFacts.tsx'
import { cardOf } from '#tests/fixtures/content.ts'
import { eventCardOf, text } from '../support.ts'

const show = (more: object, now = '2021-08-30T10:00:00Z') =>
  render(<CardFacts card={cardOf(more)} now={new Date(now)} />)

describe('the fact that a card has beside its title', () => {
  it('says that a deadline is past', () => {
    show({ kind: 'job', deadline: '2021-08-29T10:00:00Z' })
    expect(text()).toContain('Søknadsfrist: 29. august 2021 · Fristen har gått ut.')
  })

  it('says by when, while there is time, to the very instant', () => {
    show({ kind: 'hearing', deadline: '2021-08-30T10:00:00Z' })
    expect(text()).toBe('Høyringsfrist: 30. august 2021')
    cleanup()
    show({ kind: 'hearing', deadline: '2021-08-30T10:00:00Z' }, '2021-08-30T10:00:00.001Z')
    expect(text()).toBe('Høyringsfrist: 30. august 2021 · Fristen har gått ut.')
  })

  it('gives machines the deadline with its hour', () => {
    show({ deadline: '2021-08-30T10:00:00Z' })
    expect(document.querySelector('time')?.getAttribute('datetime')).toBe('2021-08-30T12:00:00+02:00')
  })

  it('is where, for an event', () => {
    const place = { name: 'Bergen rådhus' }
    render(<CardFacts card={eventCardOf({ attendance: 'mixed', place })} now={new Date()} />)
    expect(text()).toBe('Bergen rådhus og på nett')
  })

  it('is left out where there is none', () => {
    expect(show({}).container.childElementCount).toBe(0)
    cleanup()
    const nowhere = eventCardOf({ attendance: 'physical' })
    expect(render(<CardFacts card={nowhere} now={new Date()} />).container.childElementCount).toBe(0)
  })
})
