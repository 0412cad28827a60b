import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { WhenAndWhere } from '#components/event/WhenAndWhere.tsx'
import { eventOf } from '#tests/fixtures/content.ts'
import { textsOf } from '../support.ts'

const said = (more: object) => {
  render(<WhenAndWhere event={eventOf(more)} />)
  return textsOf('.when, .where')
}
const when = 'onsdag 1. september 2021 kl. 13.30'
const place = { name: 'Bergen rådhus', address: 'Rådhusgata 10' }

describe('what readers of an event look for first', () => {
  it('is when and then where, without the address', () => {
    expect(said({ attendance: 'physical', place })).toEqual([when, 'Bergen rådhus'])
  })

  it('is when alone where nobody has said the place', () => {
    expect(said({ attendance: 'physical' })).toEqual([when])
  })

  it('has the time struck when it no longer holds', () => {
    expect(said({ status: 'cancelled' })).toEqual([`Skulle vore: ${when}`, 'På nett'])
    expect(textsOf('s')).toEqual([when])
  })

  it('is in the language of the event', () => {
    expect(said({ language: 'en', attendance: 'mixed', place })).toEqual([
      'Wednesday 1 September 2021 at 13:30',
      'Bergen rådhus and online',
    ])
  })
})
