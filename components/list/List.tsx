import { addressOf } from '#lib/addresses.ts'
import type { Card } from '#lib/content/card.ts'
import { messages } from '#lib/messages/index.ts'
import { CardList } from '../cards/CardList.tsx'
import { Breadcrumb } from '../frame/Breadcrumb.tsx'
import { Main } from '../frame/Main.tsx'
import { Paging } from './Paging.tsx'

type Props = { cards: Card[]; page: number; pageCount: number; now: Date }

/** One page of everything that is published, newest first. */
export function List({ cards, page, pageCount, now }: Props) {
  const words = messages.list
  return (
    <Main>
      <div className="wide">
        <Breadcrumb
          crumbs={[{ title: messages.nav.frontPage, href: addressOf.frontPage }, { title: words.title }]}
        />
        <div className="page-head">
          <h1>{page === 1 ? words.title : words.titleOfPage(page)}</h1>
          <p className="lead">{cards.length === 0 ? words.empty : words.lead}</p>
        </div>
        <CardList cards={cards} now={now} level={2} layout="rows" />
        <Paging page={page} pageCount={pageCount} />
      </div>
    </Main>
  )
}
