import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { LeadCard } from '#components/cards/LeadCard.tsx'
import { cardOf } from '#tests/fixtures/content.ts'
import { langAt, storedImage, text } from '../support.ts'

const now = new Date('2021-08-30T10:00:00Z')
const show = (more: object = {}) =>
  render(<LeadCard card={cardOf({ title: 'Ei sak', lead: 'Ingress', ...more })} now={now} />)

describe('the newest of all', () => {
  it('is a section of the page, below its name', () => {
    show()
    expect(screen.getByRole('heading', { level: 2, name: 'Ei sak' })).toBeTruthy()
  })

  it('has a picture that is fetched at once', () => {
    show({ mainImage: storedImage })
    expect(document.querySelector('img')?.getAttribute('loading')).toBe('eager')
  })

  it('without a picture leaves no room for one', () => {
    show()
    expect(document.querySelector('img, .lead-card-picture')).toBeNull()
    expect(screen.getByRole('article').classList.contains('lead-card-plain')).toBe(true)
  })

  it('says what kind it is, its date, its deadline and its lead', () => {
    show({ kind: 'hearing', deadline: '2021-09-30T10:00:00Z' })
    expect(text()).toBe('Høyring 25. august 2021Ei sakHøyringsfrist: 30. september 2021Ingress')
  })

  it('has its lead in its own language, and a picture that its title speaks for', () => {
    show({ language: 'en', lead: 'Lead', mainImage: storedImage })
    expect(langAt('Lead')).toBe('en')
    expect(document.querySelector('img')?.getAttribute('alt')).toBe('')
    cleanup()
    show({ mainImage: storedImage })
    expect(document.querySelector('[lang]')).toBeNull()
  })

  it('without a lead has no paragraph for it', () => {
    show({ lead: undefined })
    expect(document.querySelector('.card-lead')).toBeNull()
  })

  it('tells browsers how wide its picture is: beside the events, or alone across the page', () => {
    const sizes = (isAlone: boolean) => {
      cleanup()
      render(<LeadCard card={cardOf({ mainImage: storedImage })} now={now} isAlone={isAlone} />)
      return document.querySelector('img')?.sizes
    }
    expect(sizes(false)).toBe('(min-width: 80rem) 46rem, (min-width: 62rem) 60vw, 90vw')
    expect(sizes(true)).toBe('(min-width: 80rem) 74rem, 90vw')
  })
})
