import { Box, Button, Text } from '@sanity/ui'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { fullDateText } from '#lib/dates/format.ts'
import { dayNames } from '#lib/dates/names.ts'
import { noonOf } from '#lib/dates/oslo.ts'
import { visibleMessages as messages } from '../messages/visible.ts'
import { dayAfterKey, weeksOf } from './month.ts'

type Props = {
  /** The day that has the keyboard. */
  at: string
  chosen: string | undefined
  today: string
  onMove: (day: string) => void
  onPick: (day: string) => void
}

const weekdays = [1, 2, 3, 4, 5, 6, 0].map((index) => dayNames.nn[index] ?? '')

const nameOf = (day: string): string => fullDateText(noonOf(day))

/** The days of a month, week by week, each a button; the arrow keys move between them. */
export function MonthTable({ at, chosen, today, onMove, onPick }: Props) {
  const active = useRef<HTMLButtonElement>(null)
  // The buttons for other months keep the keyboard when they are used.
  const isFollowed = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keyboard follows the day, at which `active` points
  useEffect(() => {
    if (isFollowed.current) active.current?.focus()
    isFollowed.current = false
  }, [at])
  const press = (event: KeyboardEvent) => {
    const next = dayAfterKey(at, event.key, event.shiftKey)
    if (next === undefined) return
    event.preventDefault()
    isFollowed.current = true
    onMove(next)
  }
  return (
    <table>
      <thead>
        <tr>
          <Heading text={messages.week} short="" />
          {weekdays.map((name) => (
            <Heading key={name} text={name} short={name.slice(0, 2)} />
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(at).map(({ number, days }) => (
          <tr key={days[0]}>
            <th scope="row">
              <Text size={0} muted align="center">
                {number}
              </Text>
            </th>
            {days.map((day) => (
              <td key={day}>
                <Button
                  ref={day === at ? active : null}
                  mode="bleed"
                  padding={3}
                  fontSize={1}
                  tone={day === today ? 'primary' : 'default'}
                  selected={day === chosen}
                  tabIndex={day === at ? 0 : -1}
                  aria-pressed={day === chosen}
                  onKeyDown={press}
                  aria-label={nameOf(day)}
                  {...(day === today && { 'aria-current': 'date' as const })}
                  text={String(Number(day.slice(8)))}
                  style={{
                    width: '100%',
                    opacity: day.slice(0, 7) === at.slice(0, 7) ? 1 : 0.6,
                    ...(day === today && { outline: '1px solid currentColor' }),
                  }}
                  onClick={() => onPick(day)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Heading({ text, short }: { text: string; short: string }) {
  return (
    <th scope="col" abbr={text}>
      <Box padding={2}>
        <Text size={0} muted align="center">
          {short}
        </Text>
      </Box>
    </th>
  )
}
