/**
 * How the grid looks: as readers get the table, figures on the right. A column is 5.5 rem wide at least and 22 at most, where
 * its text goes on in the next line. A long table scrolls by itself, so that the buttons below it are never far away.
 */
export const gridCss = `
.table-grid { overflow: auto; max-height: 60vh; padding: 2px }
.table-grid table { border-collapse: collapse; color: var(--card-fg-color) }
.table-grid :is(th, td) { position: relative; padding: 0; vertical-align: top; border: 1px solid var(--card-border-color) }
.table-grid th { background: var(--card-code-bg-color) }
.table-grid td[aria-hidden] {
  padding: 0.5rem 0.5rem 0.5rem 0; border: 0; color: var(--card-muted-fg-color);
  font-size: 0.6875rem; line-height: 1.7; text-align: right; font-variant-numeric: tabular-nums; user-select: none;
}
.table-grid .cell {
  box-sizing: border-box; min-width: 5.5rem; max-width: 22rem; padding: 0.5rem 0.625rem; text-align: left;
  font-family: inherit; font-size: 0.8125rem; line-height: 1.45;
  font-variant-numeric: tabular-nums; white-space: pre-wrap; overflow-wrap: anywhere;
}
.table-grid th .cell { font-weight: 600 }
.table-grid .cell[data-right] { text-align: right }
.table-grid div.cell[aria-hidden] { visibility: hidden }
.table-grid textarea.cell {
  position: absolute; inset: 0; width: 100%; height: 100%; max-width: none; margin: 0; border: 0; resize: none; overflow: hidden;
  background: var(--card-bg-color); color: inherit;
  outline: 2px solid var(--card-focus-ring-color); outline-offset: -2px;
}
`
