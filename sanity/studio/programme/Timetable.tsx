import { Button, Flex, Stack, Tab, TabList, TabPanel, Text } from '@sanity/ui'
import { useId, useState } from 'react'
import { dayText } from '#lib/dates/format.ts'
import { type By, type TimetableDay, timetableOf } from '#lib/events/timetable.ts'
import { clashes, type Item, outsideEvent } from '#schemas/checks/programme.ts'
import { programmeMessages as messages } from '../messages/programme.ts'
import { DayTable } from './DayTable.tsx'
import { itemsOf } from './items.ts'

type Props = {
  /** The event as it is typed, half filled in perhaps. */
  event: Record<string, unknown>
  /** An item is asked for, by its key. */
  onOpen: (key: string) => void
}

/** The programme of an event as a timetable, a day at a time, with what is odd about its items. */
export function Timetable({ event, onOpen }: Props) {
  const id = useId()
  // What the schema stores there; each part that is read is looked at for itself.
  const items = itemsOf(event.programme) as Item[]
  const [chosenBy, setBy] = useState<By>()
  const [chosenDay, setDay] = useState<string>()
  const by = chosenBy ?? (items.some(({ track }) => track?.trim()) ? 'track' : 'room')
  const days = timetableOf(items, by)
  const day = days.find((one) => one.day === chosenDay) ?? days[0]
  const remarks = new Map(
    [...outsideEvent(items, event), ...clashes(items)].map(({ key, message }) => [key, message]),
  )
  const untimed = items.length - days.reduce((sum, { cells }) => sum + cells.length, 0)
  return (
    <Stack gap={4} data-testid="timetable">
      <Flex role="group" aria-label={messages.columns} gap={1}>
        {(['track', 'room'] as const).map((one) => (
          <Button
            key={one}
            mode={by === one ? 'default' : 'ghost'}
            padding={2}
            fontSize={1}
            aria-pressed={by === one}
            text={one === 'track' ? messages.byTrack : messages.byRoom}
            onClick={() => setBy(one)}
          />
        ))}
      </Flex>
      {days.length > 1 && (
        <TabList gap={1} aria-label={messages.timetableDays}>
          {days.map((one) => (
            <Tab
              key={one.day}
              id={`${id}${one.day}`}
              aria-controls={`${id}panel`}
              label={labelOf(one)}
              selected={one === day}
              onClick={() => setDay(one.day)}
              onFocus={() => setDay(one.day)}
            />
          ))}
        </TabList>
      )}
      {day === undefined ? (
        <Text size={1} muted>
          {messages.timetableEmpty}
        </Text>
      ) : days.length > 1 ? (
        <TabPanel id={`${id}panel`} aria-labelledby={`${id}${day.day}`}>
          <DayTable day={day} by={by} remarks={remarks} onOpen={onOpen} />
        </TabPanel>
      ) : (
        <DayTable day={day} by={by} remarks={remarks} onOpen={onOpen} />
      )}
      {untimed > 0 && (
        <Text size={1} muted>
          {messages.timetableUntimed(untimed)}
        </Text>
      )}
    </Stack>
  )
}

const labelOf = ({ times }: TimetableDay<Item>): string => {
  const label = dayText(times[0] ?? '')
  return label.charAt(0).toUpperCase() + label.slice(1)
}
