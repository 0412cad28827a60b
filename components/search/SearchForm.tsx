import { addressOf } from '#lib/addresses/addresses.ts'
import { messages } from '#lib/messages/index.ts'
import { longestText } from '#lib/search/search.ts'

/** Uses GET, so that a search has an address, and works without scripts. */
export function SearchForm({ text }: { text: string | undefined }) {
  const words = messages.search
  return (
    <search>
      <form className="search" action={addressOf.search} method="get">
        <label htmlFor="q">{words.label}</label>
        <div className="search-row">
          <input
            className="ds-input"
            id="q"
            name="q"
            type="search"
            defaultValue={text}
            maxLength={longestText}
            autoComplete="off"
          />
          <button className="ds-button" type="submit">
            {words.button}
          </button>
        </div>
      </form>
    </search>
  )
}
