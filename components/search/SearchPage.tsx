import { addressOf } from '#lib/addresses.ts'
import type { Card } from '#lib/content/card.ts'
import { messages } from '#lib/messages/index.ts'
import { CardList } from '../cards/CardList.tsx'
import { Breadcrumb } from '../frame/Breadcrumb.tsx'
import { Main } from '../frame/Main.tsx'
import { SearchForm } from './SearchForm.tsx'

type Props = {
  /** What was asked for; undefined when nothing is yet. */
  text: string | undefined
  cards: Card[]
  /** The most that is ever shown: as many may not be all. */
  mostHits: number
  now: Date
}

/** The search form, and under it what was found and how. */
export function SearchPage({ text, cards, mostHits, now }: Props) {
  const words = messages.search
  const found = cards.length < mostHits ? words.found(cards.length) : words.foundMany(cards.length)
  return (
    <Main>
      <div className="wide">
        <Breadcrumb
          crumbs={[
            { title: messages.nav.frontPage, href: addressOf.front },
            { title: messages.nav.news, href: addressOf.list(1) },
            { title: words.title },
          ]}
        />
        <div className="page-head">
          <h1>{text === undefined ? words.title : words.titleOf(text)}</h1>
          <SearchForm text={text} />
          {text !== undefined && <p className="lead">{cards.length === 0 ? words.nothing(text) : found}</p>}
          {text !== undefined && cards.length === 0 && <p>{words.advice}</p>}
        </div>
        {cards.length > 0 && <CardList cards={cards} now={now} level={2} layout="rows" />}
      </div>
    </Main>
  )
}
