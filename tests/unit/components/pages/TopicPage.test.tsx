import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { TopicPage } from '#components/pages/TopicPage.tsx'
import { chosen, crumbs, heading, health, school, shared } from '../list/support.ts'
import { text, textsOf } from '../support.ts'

describe('the page of a topic', () => {
  it('says what the topic is about', () => {
    render(<TopicPage {...shared} topic={school} />)
    expect(heading()).toBe('Skule')
    expect(text()).toContain('Om skulane.')
    expect(crumbs()).toEqual(['Framside', 'Aktuelt', 'Skule'])
  })

  it('without documents says so', () => {
    render(<TopicPage {...shared} topic={health} cards={[]} />)
    expect(text()).toContain('Det er ikkje publisert noko om dette emnet enno.')
  })

  it('without documents still says what the topic is about', () => {
    render(<TopicPage {...shared} topic={school} cards={[]} />)
    expect(textsOf('.lead')).toEqual(['Om skulane. Det er ikkje publisert noko om dette emnet enno.'])
  })

  it('of which nobody has said what it is about says nothing', () => {
    render(<TopicPage {...shared} topic={health} />)
    expect(document.querySelector('.lead')).toBeNull()
  })

  it('leads to its own other pages', () => {
    render(<TopicPage {...shared} topic={school} page={2} pageCount={3} />)
    expect(heading()).toBe('Skule, side 2')
    const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
    expect(href('Førre side')).toBe('/aktuelt/emne/skule')
    expect(href('Neste side')).toBe('/aktuelt/emne/skule/side/3')
  })

  it('is marked among the choices, on its later pages too', () => {
    render(<TopicPage {...shared} topic={school} page={2} pageCount={2} />)
    expect(chosen()).toEqual(['Skule'])
  })
})
