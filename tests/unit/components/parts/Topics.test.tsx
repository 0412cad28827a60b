import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Topics } from '#components/parts/Topics.tsx'
import { hrefOf, langAt, topicOf } from '../support.ts'

describe('what a document is about', () => {
  it('leads to more about each of its topics', () => {
    render(<Topics topics={[topicOf()]} />)
    expect(screen.getByRole('link', { name: 'Skule' }).getAttribute('href')).toBe('/aktuelt/emne/skule')
  })

  it('leads to a topic of any name', () => {
    render(<Topics topics={[topicOf({ title: 'Høyringar', slug: 'høyringar' })]} />)
    expect(hrefOf('Høyringar')).toBe('/aktuelt/emne/h%C3%B8yringar')
  })

  it('is a list that says what it is, in the language of the page', () => {
    render(<Topics topics={[topicOf()]} />)
    expect(screen.getByRole('list', { name: 'Emne' })).toBeTruthy()
    cleanup()
    render(<Topics topics={[topicOf()]} language="en" />)
    expect(screen.getByRole('list', { name: 'Topics' })).toBeTruthy()
  })

  it('has Nynorsk names, which other pages mark as such', () => {
    render(<Topics topics={[topicOf()]} language="en" />)
    expect(langAt('Skule')).toBe('nn')
    cleanup()
    render(<Topics topics={[topicOf()]} />)
    expect(langAt('Skule')).toBeUndefined()
  })

  it('is left out where there is nothing', () => {
    expect(render(<Topics topics={[]} />).container.childElementCount).toBe(0)
  })
})
