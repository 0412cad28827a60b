import { Card, Stack, Text } from '@sanity/ui'
import { dayText } from '#lib/dates/format.ts'
import { osloDay } from '#lib/dates/oslo.ts'
import { programmeItemKindTitles } from '#schemas/choices.ts'
import { joined, rangeInWords } from '#schemas/when.ts'
import { programmeMessages as messages } from '../../messages/programme.ts'
import type { Person, SpeakerItem } from '../speakerItems.ts'
import type { Pasted } from './pasted.ts'

type Props = Pasted & { persons: readonly Person[] }

/** What pasted rows become: what is to be looked at first, and then the items as the list will show them. */
export function PastedList({ items, columns, notes, persons }: Props) {
  const days = new Set(items.flatMap(({ startsAt }) => (startsAt === undefined ? [] : osloDay(startsAt))))
  const nameOf = (speaker: SpeakerItem): string =>
    speaker._type === 'speaker'
      ? speaker.name
      : (persons.find(({ _id }) => _id === speaker._ref)?.name ?? messages.asPerson)
  return (
    <Stack gap={4}>
      {notes.length > 0 && (
        <Card tone="caution" padding={3} radius={2} border>
          <Stack gap={3}>
            <Text size={1} weight="medium">
              {messages.pasteNotes}
            </Text>
            {notes.map(({ row, note }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the notes have no other order, and change together
              <Text key={index} size={1}>
                {messages.pasteRow(row, note)}
              </Text>
            ))}
          </Stack>
        </Card>
      )}
      <Text size={1} muted>
        {messages.pasteColumns(
          columns
            .map(
              ({ name, head }, index) =>
                `${messages.pasteColumn(index + 1, head)} = ${messages.columnNames[name]}`,
            )
            .join(', '),
        )}
      </Text>
      <Stack gap={3}>
        <Text size={1} weight="medium">
          {messages.pasteShown}
        </Text>
        <Stack as="ol" gap={1} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {items.map(({ _key, topic, speakers = [], startsAt, endsAt, track, room, kind }) => (
            <Card as="li" key={_key} padding={3} radius={2} border>
              <Stack gap={2}>
                <Text size={1} weight="medium">
                  {joined(
                    days.size > 1 && startsAt !== undefined && dayText(startsAt),
                    rangeInWords(startsAt, endsAt),
                    topic,
                  )}
                </Text>
                <Text size={1} muted>
                  {joined(
                    speakers.map(nameOf).join(', '),
                    track,
                    room,
                    kind !== 'talk' && programmeItemKindTitles[kind],
                  )}
                </Text>
              </Stack>
            </Card>
          ))}
        </Stack>
      </Stack>
    </Stack>
  )
}
