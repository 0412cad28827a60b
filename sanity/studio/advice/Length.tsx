import { Text } from '@sanity/ui'
import { shownInSearch } from '#schemas/lengths.ts'
import { adviceMessages as messages } from '../messages/advice.ts'

const shown: Readonly<Record<string, number | undefined>> = shownInSearch

/** How long a text is, and how long it may comfortably be. */
export function Length({ name, length, most }: { name: string; length: number; most: number }) {
  const inSearch = shown[name]
  const isLong = length > most
  return (
    <Text size={1} muted data-testid={`length-${name}`}>
      {isLong ? messages.tooLong(length, most) : messages.count(length, most)}
      {inSearch !== undefined && length > inSearch && ` ${messages.cutInSearch(inSearch)}`}
    </Text>
  )
}
