import type { ReactNode } from 'react'
import { addressOf } from '#lib/addresses/addresses.ts'
import type { Entry } from '#lib/content/eventGroup.ts'
import { messages } from '#lib/messages/index.ts'
import { CardList } from '../cards/CardList.tsx'
import { Breadcrumb, type Crumb } from '../frame/Breadcrumb.tsx'
import { Main } from '../frame/Main.tsx'
import { type Choices, Filters } from '../list/Filters.tsx'

type Props = {
  /** What kind of list it is, where its title does not say. */
  kind?: string
  title: string
  /** What the list holds, or that it holds nothing. */
  lead?: string | undefined
  /** The way here from Framside; without it, by Aktuelt. */
  way?: Crumb[]
  filters: Choices
  at: string
  cards: Entry[]
  now: Date
  children?: ReactNode
}

/** The list that all others are a part of. */
export const aktuelt: Crumb = { title: messages.nav.news, href: addressOf.list(1) }

/** A page of cards: what it is about, the way to the other lists, the cards, and what follows them. */
export function CardPage({ kind, title, lead, way = [aktuelt], filters, at, cards, now, children }: Props) {
  return (
    <Main>
      <div className="wide">
        <Breadcrumb
          crumbs={[{ title: messages.nav.frontPage, href: addressOf.front }, ...way, { title: title }]}
        />
        <div className="page-head">
          {kind && <p className="kind">{kind}</p>}
          <h1>{title}</h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        <Filters {...filters} at={at} />
        {cards.length > 0 && <CardList cards={cards} now={now} level={2} layout="rows" />}
        {children}
      </div>
    </Main>
  )
}
