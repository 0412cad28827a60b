// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Dates } from '#components/document/Dates.tsx'
import { articleOf } from '#tests/fixtures/content.ts'

afterEach(cleanup)

const text = () => document.body.textContent?.replaceAll('\u00a0', ' ')

describe('the dates of a document', () => {
  it('say when it was published, for readers and machines', () => {
    render(<Dates document={articleOf()} />)
    expect(text()).toBe('Publisert: 25. august 2021')
    expect(screen.getByText(/august/).getAttribute('dateTime')).toBe('2021-08-25')
  })

  it('say when it last changed in substance', () => {
    render(<Dates document={articleOf({ lastUpdated: '2021-10-14T08:00:00Z' })} />)
    expect(text()).toContain('Sist oppdatert: 14. oktober 2021')
  })

  it('say nothing of an update that is no later than the publication', () => {
    render(<Dates document={articleOf({ lastUpdated: '2021-08-25T08:00:00Z' })} />)
    expect(text()).not.toContain('Sist oppdatert')
  })

  it('list every change, newest first, down to the first publication', () => {
    const changes = [
      { _key: 'a', at: '2021-09-02T08:00:00Z', note: 'Retta talet.' },
      { _key: 'b', at: '2021-10-14T08:00:00Z', note: 'La til opptak.' },
    ]
    render(<Dates document={articleOf({ changes })} />)
    expect(screen.getByText('Sjå alle 2 endringane').closest('details')?.open).toBe(false)
    const notes = [...document.querySelectorAll('li p')].map((note) => note.textContent)
    expect(notes).toEqual(['La til opptak.', 'Retta talet.', 'Først publisert.'])
  })

  it.each([
    ['nn', 'Sjå endringa', 'Sjå alle 2 endringane'],
    ['nb', 'Se endringen', 'Se alle 2 endringene'],
    ['en', 'See the change', 'See all 2 changes'],
    ['se', 'Geahča rievdadusa', 'Geahča buot rievdadusaid'],
  ])('%s names one change and several as the language does', (language, one, several) => {
    const changes = ['a', 'b'].map((_key) => ({ _key, at: '2021-09-02T08:00:00Z', note: 'Retta.' }))
    const { rerender } = render(<Dates document={articleOf({ language, changes: changes.slice(1) })} />)
    expect(document.querySelector('summary')?.textContent).toBe(one)
    rerender(<Dates document={articleOf({ language, changes })} />)
    expect(document.querySelector('summary')?.textContent).toBe(several)
  })

  it('offer no list where nothing has changed', () => {
    render(<Dates document={articleOf()} />)
    expect(document.querySelector('details')).toBeNull()
  })
})
