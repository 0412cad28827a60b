import { Button, Flex, Stack, Text } from '@sanity/ui'
import { useCallback, useId, useMemo, useRef } from 'react'
import { type ArrayOfObjectsInputProps, useFormValue } from 'sanity'
import { isRecord } from '#lib/json/record.ts'
import { numericColumns } from '#lib/text/tableLayout.ts'
import { tableMessages as messages } from '../messages/table.ts'
import { GridButtons } from './GridButtons.tsx'
import { GridCell } from './GridCell.tsx'
import { GridRow } from './GridRow.tsx'
import { gridCss } from './gridCss.ts'
import { useGrid } from './useGrid.ts'

/** The rows of a table as a grid to write in. Which row and column are headers, the table's other fields say. */
export function TableGrid(props: ArrayOfObjectsInputProps) {
  const { path, elementProps } = props
  const isReadOnly = props.readOnly === true
  const table = useFormValue(path.slice(0, -1))
  const headerRow = isRecord(table) && table.headerRow === true
  const headerColumn = isRecord(table) && table.headerColumn === true
  const grid = useGrid(props)
  const { rows, size, at, done } = grid
  const help = useId()
  const isNumeric = useSame(
    useMemo(() => numericColumns({ rows, headerRow, headerColumn }), [rows, headerRow, headerColumn]),
  )
  const go = useRef(grid.go)
  go.current = grid.go
  const pick = useCallback((row: number, column: number) => go.current({ row, column }), [])
  const nameOf = (column: number): string =>
    (headerRow && rows[0]?.cells[column]?.trim()) || messages.column(column + 1)

  const activeCell = (isRight: boolean) => (
    <GridCell
      key={`${at.row} ${at.column}`}
      text={rows[at.row]?.cells[at.column] ?? ''}
      label={messages.cell(at.row + 1, nameOf(at.column))}
      at={at}
      size={size}
      isRight={isRight}
      isFollowed={grid.isFollowed}
      isThere={grid.isThere}
      describedBy={help}
      onType={grid.type}
      onLeave={grid.leave}
      onAct={grid.act}
      onFill={grid.fill}
    />
  )

  return (
    <Stack gap={3} data-testid="table-grid" ref={elementProps.ref} tabIndex={-1}>
      <Text size={1} muted id={help}>
        {messages.help}
      </Text>
      <style>{gridCss}</style>
      <div className="table-grid">
        <table aria-label={messages.grid}>
          <tbody>
            {rows.map(({ _key, cells }, row) => {
              const isActive = row === at.row && !isReadOnly
              return (
                <GridRow
                  key={_key}
                  at={row}
                  cells={cells}
                  isNumeric={isNumeric}
                  headers={headerRow && row === 0 ? 'column' : headerColumn ? 'row' : 'none'}
                  active={isActive ? at.column : undefined}
                  activeCell={isActive ? activeCell : undefined}
                  onPick={pick}
                />
              )
            })}
          </tbody>
        </table>
      </div>
      <GridButtons at={at} size={size} isReadOnly={isReadOnly} onAct={grid.act} />
      <Flex gap={3} align="center" wrap="wrap" style={{ minHeight: '1.75rem' }}>
        <Text size={1} muted aria-live="polite">
          {done?.said ?? messages.size(size.rows, size.columns)}
        </Text>
        {done && <Button mode="bleed" fontSize={1} padding={2} text={messages.undo} onClick={grid.undo} />}
      </Flex>
      <Text size={1} muted>
        {messages.keys}
      </Text>
    </Stack>
  )
}

/** The same array as long as what it says is the same, so that rows need not be rendered anew. */
function useSame(columns: boolean[]): boolean[] {
  const same = useRef(columns)
  if (same.current.join() !== columns.join()) same.current = columns
  return same.current
}
