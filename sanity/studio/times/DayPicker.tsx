import { CalendarIcon } from '@sanity/icons/Calendar'
import { ChevronLeftIcon } from '@sanity/icons/ChevronLeft'
import { ChevronRightIcon } from '@sanity/icons/ChevronRight'
import { Button, Dialog, Flex, Stack, Text } from '@sanity/ui'
import { useId, useRef, useState } from 'react'
import { monthNames } from '#lib/dates/names.ts'
import { osloDay } from '#lib/dates/oslo.ts'
import { messages as fieldMessages } from '#schemas/messages.ts'
import { visibleMessages as messages } from '../messages/visible.ts'
import { MonthTable } from './MonthTable.tsx'
import { addMonths } from './month.ts'
import { siteTime } from './siteTime.ts'

type Props = {
  /** The day in the field, as in `2026-11-27`. */
  day: string | undefined
  onPick: (day: string) => void
}

/**
 * A button that opens a calendar. Not the browser's own, which speaks the browser's language and marks the browser's day:
 * here weeks begin on Monday, and today is today in Oslo.
 */
export function DayPicker({ day, onPick }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setIsOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <Button
        ref={button}
        mode="bleed"
        icon={CalendarIcon}
        aria-label={fieldMessages.timePick}
        aria-haspopup="dialog"
        title={fieldMessages.timePick}
        onClick={() => setIsOpen(true)}
      />
      {isOpen && (
        <PickerDialog
          day={day}
          onClose={close}
          onPick={(picked) => {
            setIsOpen(false)
            onPick(picked)
          }}
        />
      )}
    </>
  )
}

function PickerDialog({ day, onPick, onClose }: Props & { onClose: () => void }) {
  const today = osloDay(siteTime.now())
  const [at, setAt] = useState(day ?? today)
  const id = useId()
  return (
    <Dialog
      id={id}
      header={messages.pickDay}
      width={0}
      onClose={onClose}
      onClickOutside={onClose}
      __unstable_autoFocus={false}
      __unstable_hideCloseButton
    >
      <Stack gap={4} padding={4}>
        <Flex align="center" justify="space-between">
          <Button
            mode="bleed"
            icon={ChevronLeftIcon}
            aria-label={messages.previousMonth}
            onClick={() => setAt(addMonths(at, -1))}
          />
          <Text weight="medium" aria-live="polite">
            {monthNames.nn[Number(at.slice(5, 7)) - 1]} {at.slice(0, 4)}
          </Text>
          <Button
            mode="bleed"
            icon={ChevronRightIcon}
            aria-label={messages.nextMonth}
            onClick={() => setAt(addMonths(at, 1))}
          />
        </Flex>
        <MonthTable at={at} chosen={day} today={today} onMove={setAt} onPick={onPick} />
        <Flex gap={2} justify="space-between">
          <Button mode="ghost" text={messages.today} onClick={() => onPick(today)} />
          <Button mode="bleed" text={messages.closePicker} onClick={onClose} />
        </Flex>
      </Stack>
    </Dialog>
  )
}
