import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Dates } from '#components/document/Dates.tsx'
import { articleOf } from '#tests/fixtures/content.ts'
import { text, textsOf } from '../support.ts'

const now = new Date('2026-11-26T10:00:00Z')

describe('the dates of a document', () => {
  it('say when it was published, for readers and machines', () => {
    render(<Dates document={articleOf()} now={now} />)
    expect(text()).toBe('Publisert: 25. august 2021')
    expect(screen.getByText(/august/).getAttribute('dateTime')).toBe('2021-08-25')
  })

  it('say when it last changed in substance', () => {
    render(<Dates document={articleOf({ lastUpdated: '2021-10-14T08:00:00Z' })} now={now} />)
    expect(text()).toContain('Sist oppdatert: 14. oktober 2021')
  })

  it('say nothing of an update that is no later than the publication', () => {
    render(<Dates document={articleOf({ lastUpdated: '2021-08-25T08:00:00Z' })} now={now} />)
    expect(text()).not.toContain('Sist oppdatert')
  })

  it('are days in Oslo', () => {
    render(<Dates document={articleOf({ publishedAt: '2021-08-25T22:30:00Z' })} now={now} />)
    expect(text()).toBe('Publisert: 26. august 2021')
  })

  it('are in the language of the document', () => {
    render(<Dates document={articleOf({ language: 'en', lastUpdated: '2021-10-14T08:00:00Z' })} now={now} />)
    expect(textsOf('.dates > p')).toEqual(['Published: 25 August 2021', 'Last updated: 14 October 2021'])
  })

  it('lead to what was changed, where anything was', () => {
    const changes = [{ _key: 'a', at: '2021-09-02T08:00:00Z', note: 'Retta talet.' }]
    render(<Dates document={articleOf({ changes })} now={now} />)
    expect(screen.getByText('Sjå endringa').closest('details')?.textContent).toContain('Retta talet.')
  })

  it('of a notice are told with the clock, for readers and machines', () => {
    render(<Dates document={articleOf({ kind: 'notice', lastUpdated: '2021-10-14T08:00:00Z' })} now={now} />)
    expect(textsOf('.dates > p')).toEqual([
      'Publisert: 25. august 2021 kl. 10.00',
      'Sist oppdatert: 14. oktober 2021 kl. 10.00',
    ])
    expect(document.querySelector('time')?.dateTime).toBe('2021-08-25T10:00:00+02:00')
  })

  it('are told with the clock when publication and update are of one day in Oslo', () => {
    render(<Dates document={articleOf({ lastUpdated: '2021-08-25T12:30:00Z' })} now={now} />)
    expect(textsOf('.dates > p')).toEqual([
      'Publisert: 25. august 2021 kl. 10.00',
      'Sist oppdatert: 25. august 2021 kl. 14.30',
    ])
  })
})
