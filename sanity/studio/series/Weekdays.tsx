import { Button, Flex, Stack, Text } from '@sanity/ui'
import { useId } from 'react'
import { seriesMessages as messages } from '../messages/series.ts'

type Props = {
  /** From Sunday. */
  names: readonly string[]
  /** 0 is Monday. */
  chosen: readonly number[]
  problem: string | undefined
  onChange: (weekdays: number[]) => void
}

/** The days of the week, to choose one or more of. */
export function Weekdays({ names, chosen, problem, onChange }: Props) {
  const id = useId()
  const toggle = (weekday: number) =>
    onChange(
      chosen.includes(weekday)
        ? chosen.filter((one) => one !== weekday)
        : [...chosen, weekday].sort((a, b) => a - b),
    )
  return (
    <Stack gap={3} role="group" aria-labelledby={id}>
      <Text size={1} weight="medium" id={id}>
        {messages.weekdays}
      </Text>
      <Flex gap={1} wrap="wrap">
        {[0, 1, 2, 3, 4, 5, 6].map((weekday) => {
          const name = names[(weekday + 1) % 7] ?? ''
          const isChosen = chosen.includes(weekday)
          return (
            <Button
              key={name}
              fontSize={1}
              padding={3}
              mode={isChosen ? 'default' : 'ghost'}
              text={name.slice(0, 3)}
              aria-label={name}
              aria-pressed={isChosen}
              onClick={() => toggle(weekday)}
            />
          )
        })}
      </Flex>
      {problem !== undefined && (
        <Text size={1} role="alert" style={{ color: 'var(--card-badge-critical-fg-color)' }}>
          {problem}
        </Text>
      )}
    </Stack>
  )
}
