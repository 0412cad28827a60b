import { addressOf } from '#lib/addresses/addresses.ts'
import { messages } from '#lib/messages/index.ts'
import type { Found } from '#lib/search/hits.ts'
import type { Search } from '#lib/search/search.ts'
import { CardList } from '../cards/CardList.tsx'
import { Breadcrumb } from '../frame/Breadcrumb.tsx'
import { Main } from '../frame/Main.tsx'
import type { Choices } from '../list/Filters.tsx'
import { NothingFound } from '../search/NothingFound.tsx'
import { SearchForm } from '../search/SearchForm.tsx'

type Props = {
  /** Whether the reader has searched for nothing: the form was sent without a word. */
  isEmpty?: boolean
  /** The search; undefined when there is none yet. */
  search: Search | undefined
  found: Found | undefined
  /** The most hits ever shown: if there are this many, there may be more. */
  mostHits: number
  /** Where else to look when nothing was found. */
  filters: Choices
  now: Date
}

/** The search form, and below it what was found and how. */
export function SearchPage({ isEmpty = false, search, found, mostHits, filters, now }: Props) {
  const words = messages.search
  const text = search?.text
  const hits = found?.hits ?? []
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
          {isEmpty && <p className="lead">{words.empty}</p>}
          {text !== undefined && hits.length === 0 && <p className="lead">{words.nothing(text)}</p>}
          {hits.length > 0 && (
            <p className="lead">
              {hits.length < mostHits ? words.found(hits.length) : words.foundMany(hits.length)}
              {found?.isAlike && ` ${words.alike}`}
            </p>
          )}
          {search !== undefined && hits.length === 0 && <NothingFound search={search} filters={filters} />}
        </div>
        {hits.length > 0 && (
          <CardList cards={hits} now={now} level={2} layout="rows" found={found?.patterns ?? []} />
        )}
      </div>
    </Main>
  )
}
