import { messages } from '#lib/messages/index.ts'
import { numbersAround } from './numbersAround.ts'

type Props = { page: number; pageCount: number; pageAddress: (page: number) => string }

/** Links to the first page, the last one, and those around this one; nothing when there is only one page. */
export function Paging({ page, pageCount, pageAddress }: Props) {
  if (pageCount <= 1) return null
  const words = messages.paging
  return (
    <nav className="paging" aria-label={words.label}>
      {page > 1 && (
        <a className="ds-button" data-variant="secondary" rel="prev" href={pageAddress(page - 1)}>
          {words.previous}
        </a>
      )}
      <ol className="paging-pages">
        {numbersAround(page, pageCount).map(({ number, isAfterGap }) => (
          <li key={number} className={isAfterGap ? 'paging-gap' : undefined}>
            <a href={pageAddress(number)} aria-current={number === page ? 'page' : undefined}>
              <span className="ds-sr-only">{words.page} </span>
              {number}
            </a>
          </li>
        ))}
      </ol>
      {page < pageCount && (
        <a className="ds-button" data-variant="secondary" rel="next" href={pageAddress(page + 1)}>
          {words.next}
        </a>
      )}
    </nav>
  )
}
