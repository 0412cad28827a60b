import type { ReactNode } from 'react'
import { addressOf } from '#lib/addresses/addresses.ts'
import type { ArticleKind } from '#lib/content/articleKind.ts'
import type { Entry } from '#lib/content/eventGroup.ts'
import { messages } from '#lib/messages/index.ts'
import { CardList } from '../cards/CardList.tsx'
import { Breadcrumb, type Crumb } from '../frame/Breadcrumb.tsx'
import { Main } from '../frame/Main.tsx'
import { type Choices, Filters } from '../list/Filters.tsx'
import { Plain } from '../parts/Plain.tsx'
import { Title } from '../parts/Title.tsx'

type Props = {
  /** The kind of list, when its title does not say. */
  kind?: string
  title: string
  /** What the list contains, or that it is empty. */
  lead?: string | undefined
  /** The breadcrumbs between Framside and this page; Aktuelt by default. */
  way?: Crumb[]
  filters: Choices
  at: string
  /** The kind of article that the list has. */
  type?: ArticleKind
  /** None where the children show them. */
  cards?: Entry[]
  now: Date
  /** Further choices, after the filters. */
  choices?: ReactNode
  children?: ReactNode
}

/** The list that contains all the others. */
export const aktuelt: Crumb = { title: messages.nav.news, href: addressOf.list(1) }

/** A page of cards: its subject, links to the other lists, the cards, and what follows them. */
export function CardPage({
  kind,
  title,
  lead,
  way = [aktuelt],
  filters,
  at,
  type,
  cards = [],
  now,
  choices,
  children,
}: Props) {
  return (
    <Main>
      <div className="wide">
        <Breadcrumb
          crumbs={[{ title: messages.nav.frontPage, href: addressOf.front }, ...way, { title: title }]}
        />
        <div className="page-head">
          {kind && <p className="kind">{kind}</p>}
          <Title title={title} />
          {lead && (
            <p className="lead">
              <Plain text={lead} />
            </p>
          )}
        </div>
        <Filters {...filters} at={at} type={type} />
        {choices}
        {cards.length > 0 && <CardList cards={cards} now={now} level={2} layout="rows" />}
        {children}
      </div>
    </Main>
  )
}
