import { Button, Card, Flex, Stack, Tab, TabList, TabPanel, Text } from '@sanity/ui'
import { useId, useState } from 'react'
import { type UserViewComponent, usePaneRouter } from 'sanity/structure'
import { dayText } from '#lib/dates/format.ts'
import { type By, type TimetableDay, timetableOf } from '#lib/events/timetable.ts'
import { clashes, type Item, outsideEvent } from '#schemas/checks/programme.ts'
import { programmeMessages as messages } from '../messages/programme.ts'
import { DayTable } from './DayTable.tsx'
import { itemsOf } from './items.ts'
import { opening } from './opening.ts'

// What the schema stores there; the timetable shows what is half filled in too, and passes by what is not text.
const programmeOf = (displayed: Record<string, unknown>): Item[] => itemsOf(displayed.programme) as Item[]

/** The programme of an event as a timetable, a day at a time: what is typed in the form stands here at once. */
export const TimetableView: UserViewComponent = ({ document: { displayed }, documentId }) => {
  const id = useId()
  const router = usePaneRouter()
  const event: Record<string, unknown> = displayed
  const items = programmeOf(event)
  const [chosenBy, setBy] = useState<By>()
  const [chosenDay, setDay] = useState<string>()
  const by = chosenBy ?? (items.some(({ track }) => track?.trim()) ? 'track' : 'room')
  const days = timetableOf(items, by)
  const day = days.find((one) => one.day === chosenDay) ?? days[0]
  const remarks = new Map(
    [...outsideEvent(items, event), ...clashes(items)].map(({ key, message }) => [key, message]),
  )
  const untimed = items.length - days.reduce((sum, { cells }) => sum + cells.length, 0)
  const open = (key: string) => {
    if (!opening.ask(documentId, key)) router.setView(null)
  }
  return (
    <Card padding={4} height="fill" overflow="auto" data-testid="timetable">
      <Stack gap={4}>
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
        ) : (
          <TabPanel id={`${id}panel`} aria-labelledby={`${id}${day.day}`} hidden={false}>
            <DayTable day={day} by={by} remarks={remarks} onOpen={open} />
          </TabPanel>
        )}
        {untimed > 0 && (
          <Text size={1} muted>
            {messages.timetableUntimed(untimed)}
          </Text>
        )}
      </Stack>
    </Card>
  )
}

const labelOf = ({ times }: TimetableDay<Item>): string => {
  const label = dayText(times[0] ?? '')
  return label.charAt(0).toUpperCase() + label.slice(1)
}
