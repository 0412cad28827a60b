import { Button, Stack, Text } from '@sanity/ui'
import { useState } from 'react'
import { instantIn } from '#lib/dates/written.ts'
import type { SeriesRemark } from '#schemas/checks/series.ts'
import { seriesMessages as messages } from '../messages/series.ts'
import type { FirstField } from './DateFields.tsx'
import { DateRow } from './DateRow.tsx'
import { dateListCss } from './dateListCss.ts'
import type { First, StoredDate } from './dates.ts'
import { dayOf, timeOf } from './said.ts'

type Props = {
  first: First | undefined
  dates: readonly StoredDate[]
  known: ReadonlySet<string>
  remarks: readonly SeriesRemark[]
  open: { key: string; field: FirstField } | undefined
  /** The keys of dates with text that is not stored: they are open, so that it is seen. */
  unstored: ReadonlySet<string>
  now: Date
  isReadOnly: boolean
  onChange: (date: StoredDate) => void
  onRemove: (date: StoredDate) => void
  onOpen: (key: string, field: FirstField | undefined) => void
}

/** Rows that are shown at first: a year of every second week. */
const shown = 26

const isPast = ({ startsAt, endsAt }: StoredDate, now: Date): boolean => {
  const end = instantIn(endsAt) ?? instantIn(startsAt)
  return end !== undefined && Date.parse(end) < now.getTime()
}

/** The dates of a series, a row each. Those that have been are folded, but for one with something wrong, or that is open. */
export function DateList(props: Props) {
  const { first, dates, known, remarks, open, unstored, now, ...acts } = props
  const [showsPast, setShowsPast] = useState(false)
  const [most, setMost] = useState(shown)
  const remarksOf = (key: string) =>
    remarks
      .filter((one) => one.key === key)
      .map(({ message }) => message)
      .join(' ')
  const openAt = ({ _key }: StoredDate): FirstField | undefined => {
    if (open?.key === _key) return open.field
    return unstored.has(_key) ? 'none' : undefined
  }
  const isFolded = (date: StoredDate) =>
    !showsPast && isPast(date, now) && openAt(date) === undefined && remarksOf(date._key) === ''
  const past = dates.filter(isFolded).length
  const listed = dates.filter((date) => !isFolded(date))
  const rows = listed.filter((date, index) => index < most || openAt(date) !== undefined)
  const general = remarksOf('')
  return (
    <Stack gap={3}>
      <style>{dateListCss}</style>
      {past > 0 && (
        <div>
          <Button
            mode="bleed"
            fontSize={1}
            padding={2}
            text={messages.past(past)}
            onClick={() => setShowsPast(true)}
          />
        </div>
      )}
      <div className="series-dates">
        <table aria-label={messages.list}>
          <thead>
            <tr>
              {[messages.date, messages.time, messages.state].map((head) => (
                <th key={head} scope="col">
                  <Text size={0} muted>
                    {head}
                  </Text>
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {first && (
              <tr>
                <th scope="row">
                  <Text size={1} weight="regular">
                    {dayOf(first)}
                  </Text>
                </th>
                <td>
                  <Text size={1}>
                    {timeOf({ startsAt: first.startsAt, ...(first.endsAt && { endsAt: first.endsAt }) })}
                  </Text>
                </td>
                <td>
                  <Text size={1} muted>
                    {messages.first}
                  </Text>
                </td>
                <td>
                  <Text size={1} muted align="right">
                    {messages.firstHint}
                  </Text>
                </td>
              </tr>
            )}
            {rows.map((date) => (
              <DateRow
                key={date._key}
                date={date}
                isKnown={known.has(date._key)}
                open={openAt(date)}
                remarks={remarksOf(date._key)}
                {...acts}
              />
            ))}
          </tbody>
        </table>
      </div>
      {general !== '' && (
        <Text size={1} role="status">
          {general}
        </Text>
      )}
      {listed.length > most && (
        <div>
          <Button
            mode="bleed"
            fontSize={1}
            padding={2}
            text={messages.more(listed.length - most)}
            onClick={() => setMost(listed.length)}
          />
        </div>
      )}
    </Stack>
  )
}
