import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ChangedStatus } from '#components/parts/ChangedStatus.tsx'
import { eventCardOf, text } from '../support.ts'

it.each([
  ['rescheduled', 'Ny dato: '],
  ['movedOnline', 'Flytta til nett: '],
])('an event that is %s is said to be so before its time', (status, said) => {
  render(<ChangedStatus card={eventCardOf({ status })} />)
  expect(text()).toBe(said)
})

it.each(['planned', 'cancelled', 'postponed'])(
  'one that is %s is not, for its title says it already, or there is nothing to say',
  (status) => {
    expect(render(<ChangedStatus card={eventCardOf({ status })} />).container.childNodes).toHaveLength(0)
  },
)
