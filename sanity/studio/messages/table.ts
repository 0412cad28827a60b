const rowsText = (count: number): string => `${count} ${count === 1 ? 'rad' : 'rader'}`
const columnsText = (count: number): string => `${count} ${count === 1 ? 'kolonne' : 'kolonnar'}`

/** What the grid for tables says. Nynorsk. */
export const tableMessages = {
  grid: 'Celler',
  help: 'Tab og piltastane går mellom cellene, Enter går ned og legg til rad nedst. Lim inn frå Excel, Word eller ei nettside, så fyller tabellen seg.',
  keys: 'Ctrl+Enter: ny rad under. Ctrl+Skift+Enter: ny kolonne til høgre. Alt+Delete: slett rada. Alt+Skift+Delete: slett kolonna. Alt+pil opp eller ned: flytt rada. Skift+Enter: ny linje i cella.',
  cell: (row: number, column: string) => `Rad ${row}, ${column}`,
  column: (column: number) => `kolonne ${column}`,
  addRow: 'Ny rad under',
  addColumn: 'Ny kolonne til høgre',
  removeRow: 'Slett rada',
  removeColumn: 'Slett kolonna',
  moveUp: 'Flytt rada opp',
  moveDown: 'Flytt rada ned',
  size: (rows: number, columns: number) => `${rowsText(rows)}, ${columnsText(columns)}`,
  pasted: (rows: number, columns: number) => `Limte inn ${rowsText(rows)} og ${columnsText(columns)}.`,
  rowRemoved: 'Rada er sletta.',
  columnRemoved: 'Kolonna er sletta.',
  undo: 'Angre',
} as const
