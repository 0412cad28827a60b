import { AddIcon } from '@sanity/icons/Add'
import { isKeySegment } from '@sanity/types'
import { Button, Flex, Stack, Text } from '@sanity/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type ArrayOfObjectsInputProps, PatchEvent, set, unset, useEditState, useFormValue } from 'sanity'
import { osloDay } from '#lib/dates/oslo.ts'
import { addDays } from '#lib/dates/shift.ts'
import { publishedId } from '#schemas/checks/others.ts'
import { mostDates, seriesRemarks } from '#schemas/checks/series.ts'
import { seriesMessages as messages } from '../messages/series.ts'
import { siteTime } from '../times/siteTime.ts'
import { unstoredTexts } from '../unstored/store.ts'
import { useDocumentId, useUnstoredTexts } from '../unstored/useUnstored.ts'
import { firstBefore, settleFirst } from './before.ts'
import { following } from './change.ts'
import type { FirstField } from './DateFields.tsx'
import { DateList } from './DateList.tsx'
import { byStart, datesIn, firstOf, plannedDay, type StoredDate } from './dates.ts'
import { FollowQuestion } from './FollowQuestion.tsx'
import { planOf } from './plan.ts'
import { RepeatPanel } from './RepeatPanel.tsx'
import { capitalized, dayOf } from './said.ts'
import { wordsOf } from './words.ts'

/** What was done last, and the dates as they were before. */
type Done = { said: string; before: readonly StoredDate[] }

/** All dates of an event after its first: made by «Gjenta», and each changed by itself. */
export function SeriesInput(props: ArrayOfObjectsInputProps) {
  const isReadOnly = props.readOnly === true
  const documentId = useDocumentId()
  const [startsAt, endsAt, allDay, previousStarts, language] = [
    useFormValue(['startsAt']),
    useFormValue(['endsAt']),
    useFormValue(['allDay']),
    useFormValue(['previousStarts']),
    useFormValue(['language']),
  ]
  const id = publishedId(documentId)
  const unstored = new Set(
    useUnstoredTexts()
      .of(documentId)
      .flatMap(({ path: [list, date] }) =>
        list === 'repeats' && date !== undefined && isKeySegment(date) ? [date._key] : [],
      ),
  )
  const { published } = useEditState(id, 'event')
  const known = new Set(datesIn(published?.repeats).map(({ _key }) => _key))
  const [isRepeating, setRepeating] = useState(false)
  const [open, setOpen] = useState<{ key: string; field: FirstField }>()
  const [done, setDone] = useState<Done>()
  const repeatButton = useRef<HTMLButtonElement>(null)

  const first = firstOf({ startsAt, endsAt })
  const dates = datesIn(props.value)
  const now = siteTime.now()
  const remarks = seriesRemarks(dates, { startsAt, endsAt, allDay }, now)
  const from = first && !isReadOnly ? firstBefore(id, first, dates, previousStarts) : undefined
  const followed = from && first && following(dates, from, first, now)
  const isAsked = followed !== undefined && followed.count > 0

  // Where no date follows there is nothing to ask, and the next move is one of its own.
  useEffect(() => {
    if (first && from && !isAsked) settleFirst(id, first, dates)
  }, [id, first, from, isAsked, dates])

  const { onChange } = props
  const write = useCallback(
    (next: readonly StoredDate[]) => onChange(PatchEvent.from(next.length === 0 ? unset() : set([...next]))),
    [onChange],
  )
  const doAll = (next: readonly StoredDate[], said: string) => {
    write(next)
    setDone({ said, before: dates })
  }
  // The newest for callbacks that are made once: 199 rows are not rendered anew for them.
  const latest = useRef({ dates, doAll })
  latest.current = { dates, doAll }
  const changeOne = useCallback(
    (date: StoredDate) => {
      // To undo what was made before would undo this too.
      setDone(undefined)
      onChange(PatchEvent.from(set(date, [{ _key: date._key }])))
    },
    [onChange],
  )
  const removeOne = useCallback(
    (date: StoredDate) => {
      unstoredTexts.forget(documentId, ['repeats', { _key: date._key }])
      const rest = latest.current.dates.filter(({ _key }) => _key !== date._key)
      latest.current.doAll(rest, messages.removed(capitalized(dayOf(date))))
    },
    [documentId],
  )
  const openOne = useCallback(
    (key: string, field: FirstField | undefined) => {
      setOpen(field && { key, field })
      // The order is by time, once the date is where it is to be.
      if (field === undefined) {
        const sorted = byStart(latest.current.dates)
        if (sorted.some((date, index) => date !== latest.current.dates[index])) write(sorted)
      }
    },
    [write],
  )
  const addOne = () => {
    if (first === undefined) return
    const last = byStart(dates).at(-1)
    const lastDay = (last && plannedDay(last)) ?? osloDay(first.startsAt)
    const days = [osloDay(first.startsAt), addDays(lastDay, 7)]
    const [date] = planOf(first, days, dates).added
    if (date === undefined) return
    write([...dates, date])
    setOpen({ key: date._key, field: 'startsAt' })
  }
  const close = () => {
    setRepeating(false)
    setTimeout(() => repeatButton.current?.focus())
  }

  return (
    <Stack gap={4} data-testid="series" ref={props.elementProps.ref} tabIndex={-1}>
      {isAsked && from && first && (
        <FollowQuestion
          count={followed.count}
          from={from}
          to={first}
          onFollow={() => {
            const next = byStart(followed.dates)
            settleFirst(id, first, next)
            doAll(next, messages.followed(followed.count))
          }}
          onStay={() => {
            settleFirst(id, first, dates)
            setDone({ said: messages.back, before: dates })
          }}
        />
      )}
      {dates.length === 0 ? (
        <Text size={1} muted>
          {first === undefined ? messages.startFirst : messages.none}
        </Text>
      ) : (
        <>
          {first && (
            <Text size={1} data-testid="series-words">
              {messages.words(wordsOf(first, dates, { language, allDay: allDay === true, now }))}
            </Text>
          )}
          <DateList
            first={first}
            dates={dates}
            known={known}
            remarks={remarks}
            open={open}
            unstored={unstored}
            now={now}
            isReadOnly={isReadOnly}
            onChange={changeOne}
            onRemove={removeOne}
            onOpen={openOne}
          />
        </>
      )}
      <Flex gap={3} align="center" wrap="wrap" role="status">
        {done && (
          <Text size={1} muted>
            {done.said}
          </Text>
        )}
        {done && done.before !== dates && done.said !== messages.back && (
          <Button
            mode="bleed"
            fontSize={1}
            padding={2}
            text={messages.undo}
            onClick={() => doAll(done.before, messages.back)}
          />
        )}
      </Flex>
      {isRepeating && first ? (
        <RepeatPanel
          first={first}
          existing={dates}
          known={known}
          onMake={(made, said) => {
            doAll(made, said)
            close()
          }}
          onClose={close}
        />
      ) : (
        !isReadOnly && (
          <Flex gap={2} wrap="wrap">
            <Button
              ref={repeatButton}
              mode="ghost"
              fontSize={1}
              padding={3}
              text={messages.repeat}
              disabled={first === undefined}
              onClick={() => setRepeating(true)}
            />
            <Button
              mode="bleed"
              icon={AddIcon}
              fontSize={1}
              padding={3}
              text={messages.addOne}
              disabled={first === undefined || dates.length + 1 >= mostDates}
              onClick={addOne}
            />
          </Flex>
        )
      )}
    </Stack>
  )
}
