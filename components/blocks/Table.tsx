import type { CSSProperties } from 'react'
import type { Table as TableBlock } from '#lib/content/blocks/table.ts'
import type { ContentLanguage } from '#lib/content/language.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { tableLayout } from '#lib/text/tableLayout.ts'
import { tableParts } from '#lib/text/tableParts.ts'
import { langInLabel, langOfLabel } from '../parts/language.ts'
import { Said } from '../parts/Said.tsx'
import { Words } from '../parts/Words.tsx'
import { TableColumns } from './TableColumns.tsx'

type Props = { value: TableBlock; language: ContentLanguage }

/** The widths in rem that blocks.css knows: below each, a table that needs it says that it scrolls. */
const step = 4
const [least, most] = [20, 80]

/**
 * In rem: what a table needs more than goes beside other columns (document.css), and than an upright sheet has. In em:
 * what a turned sheet of A4 has in letters of 7 points, the smallest that are read with ease on paper.
 */
const [column, sheet, turnedSheet] = [46, 60, 108]

const needs = (em: number): string | undefined => {
  const width = Math.min(Math.ceil(em / step) * step, most)
  return width < least ? undefined : `table-needs-${width}`
}

/**
 * A data table, as wide as it needs up to the width of the page. Where that is not enough it scrolls horizontally, and
 * only there it says so and is a stop for the keyboard: the hint is focusable, and a container query shows it. (A
 * `tabindex` on the table itself is a stop everywhere; without one, Safari's keyboard cannot scroll it.) It is not a
 * landmark: two tables without a caption would be two landmarks with the same name. What a turned sheet is too narrow for
 * is on paper in parts, each with the names of the rows.
 */
export function Table({ value, language }: Props) {
  if (value.rows.length === 0) return <p>{value.caption}</p>
  const words = messagesIn(language)
  const own = value.caption === undefined ? langInLabel(language) : {}
  const layout = tableLayout(value)
  const { isNumeric, em } = layout
  const parts = tableParts(layout, turnedSheet)
  const names = ['table', needs(em), em > column && 'table-wide', em > sheet && 'table-turned']
  return (
    <figure
      className={names.filter(Boolean).join(' ')}
      aria-label={value.caption ?? words.table}
      {...(value.caption === undefined ? langOfLabel(language) : {})}
      // How far its text must shrink to be whole on paper (print.css).
      style={em > column ? ({ '--em': Math.ceil(Math.min(em, turnedSheet)) } as CSSProperties) : undefined} // React's type knows no variables
    >
      <div className="table-scroll" {...own}>
        {needs(em) && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
          <p className="table-hint" tabIndex={0}>
            <Words language={language}>{words.tableScrolls}</Words>
          </p>
        )}
        <TableColumns
          value={value}
          caption={value.caption}
          columns={[...isNumeric.keys()]}
          isNumeric={isNumeric}
        />
      </div>
      {parts.length > 1 && (
        <div className="table-parts" {...own}>
          {parts.map((columns, index) => (
            <TableColumns
              key={columns.join()}
              value={value}
              caption={
                <Said
                  language={language}
                  message={(table) => words.tablePart(table, index + 1, parts.length)}
                  name={value.caption ?? words.table}
                />
              }
              columns={columns}
              isNumeric={isNumeric}
            />
          ))}
        </div>
      )}
    </figure>
  )
}
