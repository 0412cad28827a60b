import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Changes } from '#components/document/Changes.tsx'
import { clockTold } from '#lib/dates/clockTold.ts'
import { articleOf } from '#tests/fixtures/content.ts'
import { textsOf } from '../support.ts'

const viewOf = (more: object) => {
  const { changes, publishedAt, language } = articleOf(more)
  const hasClock = clockTold([publishedAt, ...changes.flatMap(({ at }) => at ?? [])], false)
  return (
    <Changes
      changes={changes}
      publishedAt={publishedAt}
      language={language}
      hasClock={hasClock}
      now={new Date('2026-11-26T10:00:00Z')}
    />
  )
}

const changes = [
  { _key: 'a', at: '2021-09-02T08:00:00Z', note: 'Retta talet.' },
  { _key: 'b', at: '2021-10-14T08:00:00Z', note: 'La til opptak.' },
]

describe('the changes of a document', () => {
  it('list every change, newest first, down to the first publication', () => {
    render(viewOf({ changes }))
    expect(screen.getByText('Sjå begge endringane').closest('details')?.open).toBe(false)
    const notes = [...document.querySelectorAll('li p')].map((note) => note.textContent)
    expect(notes).toEqual(['La til opptak.', 'Retta talet.', 'Først publisert.'])
  })

  it('have each its day, for readers and machines', () => {
    render(viewOf({ changes }))
    expect(textsOf('time')).toEqual(['14. oktober 2021', '2. september 2021', '25. august 2021'])
    const days = [...document.querySelectorAll('time')].map((time) => time.getAttribute('datetime'))
    expect(days).toEqual(['2021-10-14', '2021-09-02', '2021-08-25'])
  })

  it('of one day have each their clock, and the others their day', () => {
    const again = { _key: 'c', at: '2021-10-14T08:09:00Z', note: 'Retta opptaket.\nOg lyden.' }
    render(viewOf({ changes: [...changes, again] }))
    expect(textsOf('time')).toEqual([
      '14. oktober 2021 kl. 10.09',
      '14. oktober 2021 kl. 10.00',
      '2. september 2021',
      '25. august 2021',
    ])
    expect(document.querySelector('time')?.dateTime).toBe('2021-10-14T10:09:00+02:00')
    expect(document.querySelectorAll('li br')).toHaveLength(1)
  })

  it.each([
    ['nn', 'Sjå endringa', 'Sjå begge endringane'],
    ['nb', 'Se endringen', 'Se begge endringene'],
    ['en', 'See the change', 'See both changes'],
    ['se', 'Geahča rievdadusa', 'Geahča buot rievdadusaid'],
  ])('%s names one change and several as the language does', (language, one, several) => {
    const changes = ['a', 'b'].map((_key) => ({ _key, at: '2021-09-02T08:00:00Z', note: 'Retta.' }))
    const { rerender } = render(viewOf({ language, changes: changes.slice(1) }))
    expect(document.querySelector('summary')?.textContent).toBe(one)
    rerender(viewOf({ language, changes }))
    expect(document.querySelector('summary')?.textContent).toBe(several)
  })

  it('offer no list where nothing has changed', () => {
    render(viewOf({}))
    expect(document.querySelector('details')).toBeNull()
  })

  it('are never taken for markup', () => {
    render(viewOf({ changes: [{ _key: 'a', at: '2021-09-02T08:00:00Z', note: '<b>Retta</b>' }] }))
    expect(textsOf('li p')[0]).toBe('<b>Retta</b>')
  })
})
