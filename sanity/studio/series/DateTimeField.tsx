import { Stack, Text } from '@sanity/ui'
import { useEffect, useId, useMemo, useRef } from 'react'
import { instantIn } from '#lib/dates/written.ts'
import { TypedTextInput } from '../inputs/TypedTextInput.tsx'
import { useTypedText } from '../inputs/useTypedText.ts'
import { seriesMessages as messages } from '../messages/series.ts'
import { useDocumentId } from '../unstored/useUnstored.ts'
import { dateForm } from './dateForm.ts'
import type { StoredDate } from './dates.ts'

type Props = {
  date: StoredDate
  field: 'startsAt' | 'endsAt'
  isFirst: boolean
  /** `instant` is undefined when the field is emptied; `before` is the date as it was when the field was entered. */
  onTime: (instant: string | undefined, before: StoredDate) => void
}

/** When one date starts or ends. A day or a time of day alone is reckoned from what stood there when the field was entered. */
export function DateTimeField({ date, field, isFirst, onTime }: Props) {
  const id = useId()
  const element = useRef<HTMLInputElement>(null)
  const before = useRef<StoredDate>(undefined)
  const latest = useRef(date)
  latest.current = date
  const isEnd = field === 'endsAt'
  const form = useMemo(
    () =>
      dateForm(() => {
        const { startsAt, endsAt } = before.current ?? latest.current
        return { startsAt: instantIn(startsAt), endsAt: instantIn(endsAt) }
      }, isEnd),
    [isEnd],
  )
  const typed = useTypedText({
    documentId: useDocumentId(),
    path: ['repeats', { _key: date._key }, field],
    title: isEnd ? messages.endsAt : messages.startsAt,
    value: instantIn(date[field]),
    form,
    isReadOnly: false,
    onChange: (patch) =>
      onTime(
        patch.type === 'set' && typeof patch.value === 'string' ? patch.value : undefined,
        before.current ?? date,
      ),
  })
  useEffect(() => {
    if (!isFirst) return
    element.current?.focus()
    element.current?.select()
  }, [isFirst])
  const elementProps = {
    id,
    ref: element,
    onFocus: () => {
      before.current = latest.current
    },
    onBlur: () => {
      before.current = undefined
    },
    'aria-describedby': undefined,
  }
  return (
    <Stack gap={3}>
      <Text as="label" size={1} weight="medium" htmlFor={id}>
        {isEnd ? messages.endsAt : messages.startsAt}
      </Text>
      <TypedTextInput
        field={typed}
        elementProps={elementProps}
        isReadOnly={false}
        hint={isEnd ? messages.endHint : messages.startHint}
      />
    </Stack>
  )
}
