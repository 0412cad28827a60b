import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { RunningEvent } from '#components/front/RunningEvent.tsx'
import { eventCardOf, hrefOf, langAt, text } from '../support.ts'

const now = new Date('2021-09-01T12:00:00Z')
const show = (more: object = {}) => {
  const card = eventCardOf({ title: 'Møte', slug: 'møte', endsAt: '2021-09-01T13:30:00Z', ...more })
  return render(<RunningEvent card={card} now={now} />)
}

describe('an event that is on now', () => {
  it('says what, when and where, and leads to it', () => {
    show()
    expect(text()).toBe('Møteonsdag 1. september 2021 kl. 13.30–15.30På nett')
    expect(hrefOf('Møte')).toBe('/aktuelt/m%C3%B8te')
  })

  it.each(['live', 'planned'])('has the way to its stream when that is %s', (state) => {
    show({ stream: { state } })
    expect(hrefOf('Følg direktesendinga frå Møte')).toBe('/aktuelt/m%C3%B8te#direktesending')
  })

  it.each(['ended', 'recording', 'removed'])('has no way to a stream that is %s', (state) => {
    show({ stream: { state } })
    expect(screen.queryByRole('link', { name: /direktesendinga/ })).toBeNull()
  })

  it('has no way to a stream that it does not have', () => {
    show()
    expect(screen.queryByRole('link', { name: /direktesendinga/ })).toBeNull()
  })

  it('says its title in its own language, also on the way to its stream', () => {
    show({ title: 'Meeting', language: 'en', stream: { state: 'live' } })
    expect(screen.getByRole('link', { name: 'Meeting' }).getAttribute('lang')).toBe('en')
    expect(langAt(/Følg direktesendinga/)).toBeUndefined()
    expect(screen.getAllByText('Meeting').map(({ lang }) => lang)).toEqual(['en', 'en'])
  })
})
