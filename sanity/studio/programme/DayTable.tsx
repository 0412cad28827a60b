import { Box, Card, Stack, Text } from '@sanity/ui'
import type { By, TimetableDay } from '#lib/events/timetable.ts'
import type { Item } from '#schemas/checks/programme.ts'
import { programmeItemKindTitles } from '#schemas/choices.ts'
import { joined, rangeInWords, timeInWords } from '#schemas/when.ts'
import { programmeMessages as messages } from '../messages/programme.ts'

/** A row is this high for each minute, in pixels, within these bounds; text that needs more gets it. */
const minuteHeight = 1.1
const [least, most] = [22, 72]

const heightOf = (from: string, to: string | undefined): number =>
  to === undefined
    ? 0
    : Math.min(most, Math.max(least, ((Date.parse(to) - Date.parse(from)) / 60_000) * minuteHeight))

/** The narrowest column in which a title is read, in pixels. */
const narrowest = 84

type Props = {
  day: TimetableDay<Item>
  by: By
  /** What is odd about an item, by its key. */
  remarks: ReadonlyMap<string, string>
  onOpen: (key: string) => void
}

/** One day of a programme: time downwards, tracks or rooms across. Each item is a button that opens it in the form. */
export function DayTable({ day, by, remarks, onOpen }: Props) {
  const { times, heads, width, cells } = day
  const rows = times.slice(0, -1).map((time, index) => `minmax(${heightOf(time, times[index + 1])}px, auto)`)
  const below = heads.length > 0 ? 2 : 1
  return (
    <Box overflow="auto">
      <div
        style={{
          display: 'grid',
          gap: 4,
          gridTemplateColumns: `max-content repeat(${width}, minmax(${narrowest}px, 1fr))`,
          gridTemplateRows: [...(heads.length > 0 ? ['auto'] : []), ...rows, 'auto'].join(' '),
        }}
      >
        {heads.map(({ name, columns: [from, to] }) => (
          <div key={name} style={{ gridRow: 1, gridColumn: `${from + 2} / ${to + 2}` }}>
            <Box padding={2}>
              <Text size={1} weight="semibold">
                {name || (by === 'track' ? messages.noTrack : messages.noRoom)}
              </Text>
            </Box>
          </div>
        ))}
        {times.map((time, index) => (
          <div key={time} style={{ gridRow: below + index, gridColumn: 1 }}>
            <Box paddingRight={2} paddingTop={1}>
              <Text size={1} muted>
                {timeInWords(time)}
              </Text>
            </Box>
          </div>
        ))}
        {cells.map(({ item, rows: [first, last], columns: [from, to] }) => (
          <div
            key={item._key}
            style={{
              gridRow: `${below + first} / ${below + last}`,
              gridColumn: `${from + 2} / ${to + 2}`,
              display: 'grid',
            }}
          >
            <ItemButton item={item} by={by} remark={remarks.get(item._key ?? '')} onOpen={onOpen} />
          </div>
        ))}
      </div>
    </Box>
  )
}

type ItemProps = { item: Item; by: By; remark: string | undefined; onOpen: Props['onOpen'] }

const nameOf = ({ topic, speakers }: Item): string =>
  topic?.trim() ||
  speakers?.map(({ name, organisation }) => name ?? organisation ?? '').find(Boolean) ||
  messages.untitledItem

const toneOf = ({ kind }: Item, remark: string | undefined) => {
  if (remark !== undefined) return 'caution'
  return kind === 'break' ? 'transparent' : 'primary'
}

function ItemButton({ item, by, remark, onOpen }: ItemProps) {
  const { _key = '', startsAt, endsAt, track, room, kind, cancelled } = item
  return (
    <Card
      as="button"
      type="button"
      padding={2}
      radius={2}
      border
      tone={toneOf(item, remark)}
      style={{ display: 'flex', alignItems: 'flex-start', textAlign: 'start', overflowWrap: 'anywhere' }}
      onClick={() => onOpen(_key)}
    >
      <Stack gap={2}>
        <Text size={1} weight="medium" style={cancelled ? { textDecoration: 'line-through' } : undefined}>
          {nameOf(item)}
        </Text>
        <Text size={1}>
          {joined(
            cancelled && messages.cancelled,
            rangeInWords(startsAt, endsAt),
            by === 'track' ? room : track,
            kind !== undefined && kind !== 'talk' && programmeItemKindTitles[kind],
          )}
        </Text>
        {remark !== undefined && <Text size={1}>{remark}</Text>}
      </Stack>
    </Card>
  )
}
