import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EventTeaser } from '#components/cards/EventTeaser.tsx'
import { eventCardOf, text, textsOf } from '../support.ts'

const show = (more: object = {}) => render(<EventTeaser card={eventCardOf({ title: 'Møte', ...more })} />)
const leaf = () => document.querySelector('.leaf')

describe('an event to come', () => {
  it('has a leaf of the calendar with the day that it is in Oslo', () => {
    show({ startsAt: '2021-08-31T22:30:00Z' })
    expect(textsOf('.leaf > span')).toEqual(['1', 'sep'])
  })

  it('has a leaf that is seen alone, and says the same in words', () => {
    show()
    expect(leaf()?.getAttribute('aria-hidden')).toBe('true')
    expect(text()).toContain('onsdag 1. september 2021 kl. 13.30')
  })

  it('is known by its title, which leads to it', () => {
    show({ slug: 'møte' })
    expect(screen.getByRole('heading', { level: 3, name: 'Møte' })).toBeTruthy()
    expect(screen.getByRole('link').getAttribute('href')).toBe('/aktuelt/m%C3%B8te')
  })

  it.each(['cancelled', 'postponed'])('that is %s has a leaf that is off', (status) => {
    show({ status })
    expect(leaf()?.classList.contains('leaf-off')).toBe(true)
  })

  it.each(['rescheduled', 'movedOnline', 'planned'])('that is %s has a leaf like any other', (status) => {
    show({ status })
    expect(leaf()?.classList.contains('leaf-off')).toBe(false)
  })
})
