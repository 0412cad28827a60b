import { addressOf } from '#lib/addresses/addresses.ts'
import { cardsPerPage } from '#lib/addresses/pageNumber.ts'
import { type Narrowing, searchAddress } from '#lib/addresses/searchAddress.ts'
import type { Hit } from '#lib/content/card.ts'
import { messages } from '#lib/messages/index.ts'
import type { LookedUp } from '#lib/search/lookup.ts'
import type { Search } from '#lib/search/search.ts'
import { CardList } from '../cards/CardList.tsx'
import { Breadcrumb } from '../frame/Breadcrumb.tsx'
import { Main } from '../frame/Main.tsx'
import type { Choices } from '../list/Filters.tsx'
import { Paging } from '../list/Paging.tsx'
import { HowFound } from '../search/HowFound.tsx'
import { Narrow } from '../search/Narrow.tsx'
import { NothingFound } from '../search/NothingFound.tsx'
import { SearchForm } from '../search/SearchForm.tsx'

type Found = Omit<LookedUp, 'hits'> & { hits: Hit[] }

type Props = {
  /** Whether the reader has searched for nothing: the form was sent without a word. */
  isEmpty?: boolean
  /** The search; undefined when there is none yet. */
  search: Search | undefined
  narrowing: Narrowing
  /** Undefined when nothing is searched for, or when there is no index yet. */
  found: Found | undefined
  /** Where else to look when nothing was found. */
  filters: Choices
  now: Date
}

/** The search form, and below it what was found and how. */
export function SearchPage({ isEmpty = false, search, narrowing, found, filters, now }: Props) {
  const words = messages.search
  const text = search?.text
  const hits = found?.hits ?? []
  const title = text === undefined ? words.title : words.titleOf(text)
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
          <h1>{messages.list.titleOfPage(title, narrowing.page)}</h1>
          <SearchForm text={text} />
          {isEmpty && <p className="lead">{words.empty}</p>}
          {search !== undefined && (found === undefined || !found.isWhole) && (
            <p className="lead">{words.notWhole}</p>
          )}
          {search !== undefined && found !== undefined && (
            <HowFound search={search} narrowing={narrowing} found={found} />
          )}
          {search !== undefined && found !== undefined && (
            <Narrow search={search} narrowing={narrowing} {...found} />
          )}
          {search !== undefined && found?.total === 0 && <NothingFound search={search} filters={filters} />}
        </div>
        {hits.length > 0 && (
          <CardList cards={hits} now={now} level={2} layout="rows" found={found?.found ?? []} />
        )}
        {search !== undefined && found !== undefined && (
          <Paging
            page={narrowing.page}
            pageCount={Math.ceil(found.total / cardsPerPage)}
            pageAddress={(page) => searchAddress(search.text, { ...narrowing, page })}
          />
        )}
      </div>
    </Main>
  )
}
