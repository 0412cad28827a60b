import { Flex, Stack, Text, TextInput } from '@sanity/ui'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { fullDateText } from '#lib/dates/format.ts'
import { instantIn } from '#lib/dates/written.ts'
import { Field } from '../events/Field.tsx'
import { seriesMessages as messages } from '../messages/series.ts'
import { movedTo } from './change.ts'
import { DateTimeField } from './DateTimeField.tsx'
import type { StoredDate } from './dates.ts'

/** The field that has the keyboard when the fields of a date open; none where they open by themselves. */
export type FirstField = 'startsAt' | 'reason' | 'none'

type Props = {
  date: StoredDate
  isKnown: boolean
  first: FirstField
  onChange: (date: StoredDate) => void
  onClose: () => void
}

/** A date with one of its texts, or without it where nothing is written. */
function withText(date: StoredDate, reason: string): StoredDate {
  const { reason: _, ...rest } = date
  return reason === '' ? rest : { ...rest, reason }
}

function withPlace(date: StoredDate, part: 'name' | 'address', text: string): StoredDate {
  const { place = {}, ...rest } = date
  const { [part]: _, ...others } = place
  const next = text === '' ? others : { ...others, [part]: text }
  return Object.keys(next).length === 0 ? rest : { ...rest, place: next }
}

/** What can be said of one date alone: its times, why it is changed, and where it is. */
export function DateFields({ date, isKnown, first, onChange, onClose }: Props) {
  const reason = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (first === 'reason') reason.current?.focus()
  }, [first])
  // What does not take place needs neither time nor place, but a reason.
  const isOff = date.status === 'cancelled'
  const was = date.status === 'rescheduled' ? instantIn(date.previousStart) : undefined
  const text = (value: string | undefined, change: (text: string) => StoredDate) => ({
    fontSize: 1,
    value: value ?? '',
    onChange: (event: { currentTarget: { value: string } }) => onChange(change(event.currentTarget.value)),
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  return (
    <Stack gap={4} paddingY={3} onKeyDown={onKeyDown}>
      {!isOff && <Times {...{ date, isKnown, first, onChange }} />}
      {was !== undefined && (
        <Text size={1} muted role="status">
          {messages.told(fullDateText(was))}
        </Text>
      )}
      {!isKnown && !isOff && first === 'startsAt' && (
        <Text size={1} muted>
          {messages.notTold}
        </Text>
      )}
      <Field label={messages.reason} hint={messages.reasonHint}>
        {(input) => (
          <TextInput {...input} ref={reason} {...text(date.reason, (typed) => withText(date, typed))} />
        )}
      </Field>
      {!isOff && (
        <Flex gap={4} wrap="wrap" align="flex-start" className="fields">
          <Field label={messages.place} hint={messages.placeHint}>
            {(input) => (
              <TextInput {...input} {...text(date.place?.name, (typed) => withPlace(date, 'name', typed))} />
            )}
          </Field>
          <Field label={messages.address}>
            {(input) => (
              <TextInput
                {...input}
                {...text(date.place?.address, (typed) => withPlace(date, 'address', typed))}
              />
            )}
          </Field>
        </Flex>
      )}
    </Stack>
  )
}

/** When the date starts and ends. */
function Times({ date, isKnown, first, onChange }: Omit<Props, 'onClose'>) {
  return (
    <Flex gap={4} wrap="wrap" align="flex-start" className="fields">
      <DateTimeField
        date={date}
        field="startsAt"
        isFirst={first === 'startsAt'}
        onTime={(instant, before) => {
          const { startsAt: _, ...rest } = before
          onChange(instant === undefined ? rest : movedTo(before, instant, isKnown))
        }}
      />
      <DateTimeField
        date={date}
        field="endsAt"
        isFirst={false}
        onTime={(end) => {
          const { endsAt: _, ...rest } = date
          onChange(end === undefined ? rest : { ...rest, endsAt: end })
        }}
      />
    </Flex>
  )
}
