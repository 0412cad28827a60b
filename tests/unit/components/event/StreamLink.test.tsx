import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { StreamLink } from '#components/event/StreamLink.tsx'
import { eventOf } from '#tests/fixtures/content.ts'
import { hrefOf } from '../support.ts'
import { after, before, stream } from './support.ts'

const show = (more: object, now = before) => render(<StreamLink event={eventOf(more)} now={now} />)

describe('the short way to the stream', () => {
  it.each([
    ['planned', 'ds-link'],
    ['live', 'ds-button'],
  ])('leads to one that is %s, and is the thing to do once there is something to see', (state, look) => {
    show({ stream: { ...stream, state } })
    const link = screen.getByRole('link', { name: 'Gå til direktesendinga' })
    expect([link.getAttribute('href'), link.className]).toEqual(['#direktesending', look])
  })

  it('is the thing to do from an hour before the start', () => {
    show({ stream }, new Date('2021-09-01T10:30:00Z'))
    expect(screen.getByRole('link').className).toBe('ds-button')
    cleanup()
    show({ stream }, new Date('2021-09-01T10:29:59Z'))
    expect(screen.getByRole('link').className).toBe('ds-link')
  })

  it('leads to the recording afterwards', () => {
    show({ stream: { ...stream, state: 'recording' } }, after)
    expect(hrefOf('Gå til opptaket')).toBe('#direktesending')
  })

  it.each([
    ['has ended', { stream: { ...stream, state: 'ended' } }],
    ['is removed', { stream: { ...stream, state: 'removed' } }],
    ['is called off', { stream, status: 'cancelled' }],
    ['never was', {}],
  ])('is left out when it %s', (_, more) => {
    expect(show(more).container.childElementCount).toBe(0)
  })

  it('is in the language of the event', () => {
    show({ language: 'en', stream })
    expect(hrefOf('Go to the live stream')).toBe('#direktesending')
  })
})
