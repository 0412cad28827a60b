import { Button, Flex } from '@sanity/ui'
import { tableMessages as messages } from '../messages/table.ts'
import type { Act } from './acts.ts'
import type { Place } from './rows.ts'

type Props = {
  at: Place
  size: { rows: number; columns: number }
  isReadOnly: boolean
  onAct: (act: Act) => void
}

/** What can be done to the row and the column of the cell that was written in last. */
export function GridButtons({ at, size, isReadOnly, onAct }: Props) {
  const buttons: { text: string; act: Act; isOff?: boolean }[] = [
    { text: messages.addRow, act: { kind: 'addRow' } },
    { text: messages.addColumn, act: { kind: 'addColumn' } },
    { text: messages.moveUp, act: { kind: 'move', to: at.row - 1 }, isOff: at.row === 0 },
    { text: messages.moveDown, act: { kind: 'move', to: at.row + 1 }, isOff: at.row === size.rows - 1 },
    { text: messages.removeRow, act: { kind: 'removeRow' }, isOff: size.rows < 2 },
    { text: messages.removeColumn, act: { kind: 'removeColumn' }, isOff: size.columns < 2 },
  ]
  return (
    <Flex gap={2} wrap="wrap">
      {buttons.map(({ text, act, isOff = false }) => (
        <Button
          key={text}
          mode="ghost"
          fontSize={1}
          padding={2}
          text={text}
          disabled={isReadOnly || isOff}
          onClick={() => onAct(act)}
        />
      ))}
    </Flex>
  )
}
