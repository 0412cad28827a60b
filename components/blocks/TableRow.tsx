type Props = { cells: string[]; columns: number; headers: 'column' | 'row' | 'none' }

/** One row, padded to the width of the table. An empty corner cell is not a header. */
export function TableRow({ cells, columns, headers }: Props) {
  const filled = Array.from({ length: columns }, (_, column) => ({ column, text: cells[column] ?? '' }))
  return (
    <tr>
      {filled.map(({ column, text }) => {
        const isHeader = text !== '' && (headers === 'column' || (headers === 'row' && column === 0))
        if (!isHeader) return <td key={column}>{text}</td>
        return (
          <th key={column} scope={headers === 'column' ? 'col' : 'row'}>
            {text}
          </th>
        )
      })}
    </tr>
  )
}
