import { addressOf } from '#lib/addresses/addresses.ts'
import { searchAddress } from '#lib/addresses/searchAddress.ts'
import { messages } from '#lib/messages/index.ts'
import type { Search } from '#lib/search/search.ts'
import { type Choices, Filters } from '../list/Filters.tsx'

/** The words searched for, as the reader wrote them. */
const searchedFor = ({ written }: Search): string =>
  new Intl.ListFormat('nn', { type: 'conjunction' }).format(written.map((word) => `«${word}»`))

/** Says what was searched for without a hit, and what to try instead: each word by itself, or the lists. */
export function NothingFound({ search, filters }: { search: Search; filters: Choices }) {
  const words = messages.search
  return (
    <>
      <p>{search.written.length === 0 ? words.signsOnly : words.searched(searchedFor(search))}</p>
      {search.written.length > 1 && (
        <>
          <p>{words.fewer}</p>
          <ul>
            {search.written.map((word) => (
              <li key={word}>
                <a className="ds-link" href={searchAddress(word)}>
                  {word}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{words.other}</p>
      <Filters {...filters} at={addressOf.search} />
    </>
  )
}
