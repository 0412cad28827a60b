import { type Narrowing, searchAddress } from '#lib/addresses/searchAddress.ts'
import { messages } from '#lib/messages/index.ts'
import type { LookedUp } from '#lib/search/lookup.ts'
import type { Search } from '#lib/search/search.ts'

type Props = {
  search: Search
  narrowing: Narrowing
  found: Pick<LookedUp, 'total' | 'withAll' | 'unknown' | 'correction'>
}

const quoted = (words: readonly string[]): string =>
  new Intl.ListFormat('nn', { type: 'conjunction' }).format(words.map((word) => `«${word}»`))

/** How much was found, and honestly how: which words were left out, or taken for others. */
export function HowFound({ search, narrowing, found: { total, withAll, unknown, correction } }: Props) {
  const words = messages.search
  const isNarrowed = narrowing.kind !== undefined || narrowing.year !== undefined
  const someLack = unknown.length === 0 && withAll < total
  return (
    <>
      <p className="lead">
        {total === 0
          ? isNarrowed
            ? words.nothingHere(search.text)
            : words.nothing(search.text)
          : words.found(total)}
        {total > 0 && unknown.length > 0 && ` ${words.leftOut(quoted(unknown), unknown.length)}`}
        {someLack && ` ${withAll === 0 ? words.noneHasAll : words.firstHaveAll(withAll)}`}
      </p>
      {correction !== undefined && (
        <p>
          {words.didYouMean}{' '}
          <a className="ds-link" href={searchAddress(correction)}>
            {correction}
          </a>
          {words.questionMark}
        </p>
      )}
    </>
  )
}
