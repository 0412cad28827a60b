import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { LiveEvent } from '#components/front/LiveEvent.tsx'
import { eventCardOf, hrefOf, langAt, text } from '../support.ts'

const show = (more: object = {}) => {
  const card = eventCardOf({ title: 'Møte', slug: 'møte', endsAt: '2021-09-01T13:30:00Z', ...more })
  return render(<LiveEvent card={card} />)
}

describe('an event that is live', () => {
  it('says what, when and where, and leads to it', () => {
    show()
    expect(text()).toBe(
      'Direkte noMøteonsdag 1. september 2021 kl. 13.30–15.30På nettFølg direktesendinga frå Møte',
    )
    expect(hrefOf('Møte')).toBe('/aktuelt/m%C3%B8te')
  })

  it('has the way to its stream', () => {
    show()
    expect(hrefOf('Følg direktesendinga frå Møte')).toBe('/aktuelt/m%C3%B8te#direktesending')
  })

  it('says its title in its own language, also on the way to its stream', () => {
    show({ title: 'Meeting', language: 'en' })
    expect(screen.getByRole('link', { name: 'Meeting' }).getAttribute('lang')).toBe('en')
    expect(langAt(/Følg direktesendinga/)).toBeUndefined()
    expect(screen.getAllByText('Meeting').map(({ lang }) => lang)).toEqual(['en', 'en'])
  })
})
