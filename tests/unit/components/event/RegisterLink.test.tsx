import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { RegisterLink } from '#components/event/RegisterLink.tsx'
import { eventOf } from '#tests/fixtures/content.ts'
import { hrefOf, text } from '../support.ts'
import { after, before } from './support.ts'

const url = 'https://pamelding.example/1'
const show = (more: object, now = before) =>
  render(<RegisterLink event={eventOf({ registration: { url }, ...more })} now={now} />)

describe('the way to sign up, at the top of the page', () => {
  it('leads there, and says by when', () => {
    show({ registration: { url, deadline: '2021-08-31T21:59:00Z' } })
    expect(hrefOf('Meld deg på')).toBe(url)
    expect(text()).toBe('Meld deg påFrist: tysdag 31. august 2021 kl. 23.59')
  })

  it('is in the language of the event', () => {
    show({ language: 'en' })
    expect(hrefOf('Register')).toBe(url)
  })

  it.each([
    ['its deadline has passed', { registration: { url, deadline: '2021-08-29T10:00:00Z' } }, before],
    ['the event is over', {}, after],
    ['it is called off', { status: 'cancelled' }, before],
    ['there is none', { registration: null }, before],
    ['its address is one that no link may lead to', { registration: { url: 'javascript:alert(1)' } }, before],
  ])('is left out when %s', (_, more, now) => {
    expect(show(more, now).container.childElementCount).toBe(0)
  })
})
