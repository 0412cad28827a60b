import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CardList } from '#components/cards/CardList.tsx'
import { cardOf } from '#tests/fixtures/content.ts'
import { eventCardOf, textsOf } from '../support.ts'

const now = new Date('2021-08-30T10:00:00Z')
const cards = [
  eventCardOf({ _id: 'b', title: 'Båtmøte' }),
  cardOf({ _id: 'a', title: 'Avis' }),
  cardOf({ _id: 'c', title: 'Båthamn', publishedAt: '2022-01-01T10:00:00Z' }),
]

describe('a list of cards', () => {
  it('keeps the order that it is given, events and articles alike', () => {
    render(<CardList cards={cards} now={now} level={2} layout="rows" />)
    expect(textsOf('li h2')).toEqual(['Båtmøte', 'Avis', 'Båthamn'])
    expect(screen.getByRole('list').children).toHaveLength(3)
  })

  it('has headings of the level that the page asks for', () => {
    render(<CardList cards={cards} now={now} level={3} layout="grid" />)
    expect(screen.getAllByRole('heading').map(({ tagName }) => tagName)).toEqual(['H3', 'H3', 'H3'])
  })

  it('marks in every card what a search found', () => {
    render(
      <CardList cards={cards} now={now} level={2} layout="rows" found={['båtmøte', 'båthamn', 'båtane']} />,
    )
    expect(textsOf('mark')).toEqual(['Båtmøte', 'Båthamn'])
  })

  it('says of each card where it stands at the time of the page', () => {
    const job = cardOf({ kind: 'job', deadline: '2021-08-30T09:59:59Z' })
    render(<CardList cards={[job]} now={now} level={2} layout="rows" />)
    expect(screen.getByRole('listitem').textContent).toContain('Fristen har gått ut.')
  })
})
