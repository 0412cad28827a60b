import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { NothingFound } from '#components/search/NothingFound.tsx'
import { parseSearch } from '#lib/search/search.ts'
import { hrefOf, text, topicOf } from '../support.ts'

const filters = { topics: [topicOf()], years: [2021] }

function show(q: string) {
  const search = parseSearch(q)
  if (search === undefined) throw new Error('Nothing is searched for')
  render(<NothingFound search={search} filters={filters} />)
}

describe('a search that finds nothing', () => {
  it('says what it did, with the words as the reader wrote them', () => {
    show('Finst IKKJE båthamna')
    expect(text()).toContain(
      'Vi leita etter «Finst», «IKKJE» og «båthamna» i alt som står på sidene, også med andre endingar og skrivemåtar.',
    )
  })

  it('of several words offers each of them', () => {
    show('båthamn & ferje av')
    const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(hrefs).toContain('/aktuelt/sok?q=b%C3%A5thamn')
    expect(hrefs).toContain('/aktuelt/sok?q=av')
  })

  it('of one word does not offer the same search again', () => {
    show('ferje')
    expect(text()).not.toContain('Prøv eitt ord om gongen:')
    expect(screen.queryByRole('link', { name: 'ferje' })).toBeNull()
  })

  it('of signs alone says that it looks for words', () => {
    show('!!!')
    expect(text()).toContain('ingen bokstavar eller tal')
  })

  it('always leads to the lists, none of which is shown', () => {
    for (const q of ['ferje', 'ny ferje', '!!!']) {
      show(q)
      expect([q, hrefOf('Alle'), hrefOf('Skule'), hrefOf('2021')]).toEqual([
        q,
        '/aktuelt',
        '/aktuelt/emne/skule',
        '/aktuelt/arkiv/2021',
      ])
      expect(document.querySelector('[aria-current]')).toBeNull()
      cleanup()
    }
  })
})
