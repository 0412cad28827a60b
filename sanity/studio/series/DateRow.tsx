import { Button, Flex, Text } from '@sanity/ui'
import { memo, useState } from 'react'
import { seriesMessages as messages } from '../messages/series.ts'
import { undone, withStatus } from './change.ts'
import { DateFields, type FirstField } from './DateFields.tsx'
import type { StoredDate } from './dates.ts'
import { dayOf, stateOf, timeOf } from './said.ts'

type Props = {
  date: StoredDate
  /** Whether readers have it. */
  isKnown: boolean
  /** The field that has the keyboard when its fields are open; undefined while they are closed. */
  open: FirstField | undefined
  /** What is wrong with it, or odd. */
  remarks: string
  isReadOnly: boolean
  onChange: (date: StoredDate) => void
  onRemove: (date: StoredDate) => void
  onOpen: (key: string, field: FirstField | undefined) => void
}

/** One date of a series: when, in which state, and what can be done about it alone. */
export const DateRow = memo(function DateRow(props: Props) {
  const { date, isKnown, open, remarks, isReadOnly, onChange, onRemove, onOpen } = props
  const [asksRemoval, setAsksRemoval] = useState(false)
  const day = dayOf(date)
  const state = stateOf(date)
  const isOff = date.status === 'cancelled'
  const act = (text: string, onClick: () => void) => (
    <Button
      mode="bleed"
      fontSize={1}
      padding={2}
      text={text}
      aria-label={messages.of(text, day)}
      onClick={onClick}
    />
  )
  const set = (status: 'cancelled' | 'movedOnline') => {
    onChange(withStatus(date, status))
    onOpen(date._key, 'reason')
  }
  const undo = (status: keyof typeof messages.undoOf) =>
    act(messages.undoOf[status], () => {
      onChange(undone(date))
      onOpen(date._key, undefined)
    })
  const status = state === undefined ? undefined : (date.status as keyof typeof messages.undoOf)
  return (
    <>
      <tr data-testid={`series-date-${date._key}`} data-open={open !== undefined || undefined}>
        <th scope="row">
          <Text size={1} weight="regular" style={isOff ? { textDecoration: 'line-through' } : undefined}>
            {day}
          </Text>
        </th>
        <td>
          <Text size={1}>{timeOf(date)}</Text>
        </td>
        <td>
          <Text size={1} weight="medium">
            {[state, date.place?.name].filter(Boolean).join(' · ')}
          </Text>
        </td>
        <td>
          {!isReadOnly && (
            <Flex gap={1} wrap="wrap" justify="flex-end">
              {open === undefined ? (
                <>
                  {status !== undefined && undo(status)}
                  {status === undefined && act(messages.cancelDate, () => set('cancelled'))}
                  {!isOff && act(messages.move, () => onOpen(date._key, 'startsAt'))}
                  {status === undefined && act(messages.online, () => set('movedOnline'))}
                  {isOff && act(messages.details, () => onOpen(date._key, 'reason'))}
                  {act(messages.remove, () => (isKnown ? setAsksRemoval(true) : onRemove(date)))}
                </>
              ) : (
                <>
                  {status !== undefined && undo(status)}
                  {act(messages.close, () => onOpen(date._key, undefined))}
                </>
              )}
            </Flex>
          )}
        </td>
      </tr>
      {(remarks !== '' || asksRemoval || open !== undefined) && (
        <tr className="more">
          <td colSpan={4}>
            {remarks !== '' && (
              <Text size={1} role="status" style={{ color: 'var(--card-badge-caution-fg-color)' }}>
                {remarks}
              </Text>
            )}
            {asksRemoval && (
              <Flex gap={2} align="center" wrap="wrap" role="alert">
                <Text size={1}>{messages.removeKnown}</Text>
                {act(messages.removeAnyway, () => onRemove(date))}
                {act(messages.cancel, () => setAsksRemoval(false))}
              </Flex>
            )}
            {open !== undefined && (
              <DateFields
                date={date}
                isKnown={isKnown}
                first={open}
                onChange={onChange}
                onClose={() => onOpen(date._key, undefined)}
              />
            )}
          </td>
        </tr>
      )}
    </>
  )
})
