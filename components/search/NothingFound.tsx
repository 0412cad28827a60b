import { addressOf } from '#lib/addresses.ts'
import { messages } from '#lib/messages/index.ts'
import { askedOf, type Search } from '#lib/search.ts'
import { type Choices, Filters } from '../list/Filters.tsx'

const searchFor = (word: string): string => `${addressOf.search}?${new URLSearchParams({ q: word })}`

/** The words that were asked for, as the search took them. */
function searchedFor({ words }: Search): string {
  const { beginning, word } = messages.search
  const asked = words.map((pattern) => {
    const { letters, isBeginning } = askedOf(pattern)
    return isBeginning ? beginning(letters) : word(letters)
  })
  return new Intl.ListFormat('nn', { type: 'conjunction' }).format(asked)
}

/** What a search that found nothing did, and what to try instead: each word by itself, or the lists. */
export function NothingFound({ search, filters }: { search: Search; filters: Choices }) {
  const words = messages.search
  return (
    <>
      <p>{search.words.length === 0 ? words.signsOnly : words.searched(searchedFor(search))}</p>
      {search.written.length > 1 && (
        <>
          <p>{words.fewer}</p>
          <ul>
            {search.written.map((word) => (
              <li key={word}>
                <a className="ds-link" href={searchFor(word)}>
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
