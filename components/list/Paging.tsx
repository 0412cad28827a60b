import { messages } from '#lib/messages/index.ts'

type Props = { page: number; pageCount: number; pageAddress: (page: number) => string }

/** Links to newer and older pages; nothing when there is only one page. */
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
      <p>{words.position(page, pageCount)}</p>
      {page < pageCount && (
        <a className="ds-button" data-variant="secondary" rel="next" href={pageAddress(page + 1)}>
          {words.next}
        </a>
      )}
    </nav>
  )
}
