import type { Table as TableBlock } from '#lib/content/blocks/table.ts'
import type { Language } from '#lib/content/language.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { TableRow } from './TableRow.tsx'

type Props = { value: TableBlock; language: Language }

/**
 * A data table. On a narrow screen it scrolls horizontally, by keyboard too. It is not a landmark: two tables without a
 * caption would be two landmarks with the same name.
 */
export function Table({ value, language }: Props) {
  if (value.rows.length === 0) return <p>{value.caption}</p>
  const columns = Math.max(...value.rows.map(({ cells }) => cells.length))
  const [first, ...others] = value.rows
  const head = value.headerRow ? first : undefined
  const rows = value.headerRow ? others : value.rows
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <figure className="table-scroll" aria-label={value.caption ?? messagesIn(language).table} tabIndex={0}>
      <table className="ds-table" data-border>
        {value.caption && <caption>{value.caption}</caption>}
        {head && (
          <thead>
            <TableRow cells={head.cells} columns={columns} headers="column" />
          </thead>
        )}
        <tbody>
          {rows.map(({ _key, cells }) => (
            <TableRow
              key={_key}
              cells={cells}
              columns={columns}
              headers={value.headerColumn ? 'row' : 'none'}
            />
          ))}
        </tbody>
      </table>
    </figure>
  )
}
