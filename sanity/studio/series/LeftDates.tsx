import { Checkbox, Flex, Stack, Text } from '@sanity/ui'
import { useId } from 'react'
import { Told } from '../dialog/Told.tsx'
import { seriesMessages as messages } from '../messages/series.ts'
import type { StoredDate } from './dates.ts'
import { dayOf, stateOf, timeOf } from './said.ts'

type Props = {
  left: readonly StoredDate[]
  stays: ReadonlySet<string>
  known: ReadonlySet<string>
  onToggle: (key: string) => void
}

/** The dates that the new plan has no day for: each says whether it stays, and nothing is lost without a word. */
export function LeftDates({ left, stays, known, onToggle }: Props) {
  const id = useId()
  if (left.length === 0) return null
  const takesKnown = left.some(({ _key }) => known.has(_key) && !stays.has(_key))
  return (
    <Stack gap={3} role="group" aria-labelledby={id}>
      <Text size={1} id={id}>
        {messages.left}
      </Text>
      <Stack gap={3} style={{ maxHeight: '14rem', overflowY: 'auto', padding: 2 }}>
        {left.map((date) => (
          <Flex as="label" key={date._key} gap={3} align="center">
            <Checkbox checked={stays.has(date._key)} onChange={() => onToggle(date._key)} />
            <Text size={1}>
              {[
                dayOf(date),
                timeOf(date),
                stateOf(date),
                stays.has(date._key) ? messages.leftKept : messages.leftRemoved,
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </Flex>
        ))}
      </Stack>
      {takesKnown && <Told tone="caution" role="status" text={messages.leftKnown} />}
    </Stack>
  )
}
