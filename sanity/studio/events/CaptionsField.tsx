import { Flex, Radio, Stack, Text } from '@sanity/ui'
import { useId } from 'react'
import { captionTitles } from '#schemas/choices.ts'
import { messages } from '../messages/events.ts'

/** Which captions a recording has; none is chosen while `value` is empty. */
export function CaptionsField({ value, onChange }: { value: string; onChange: (captions: string) => void }) {
  const id = useId()
  return (
    <Stack gap={3} role="radiogroup" aria-labelledby={id}>
      <Text id={id} size={1} weight="medium">
        {messages.captions}
      </Text>
      {Object.entries(captionTitles).map(([captions, title]) => (
        <Flex as="label" gap={2} align="center" key={captions}>
          <Radio
            name={id}
            value={captions}
            checked={value === captions}
            onChange={() => onChange(captions)}
          />
          <Text size={1}>{title}</Text>
        </Flex>
      ))}
    </Stack>
  )
}
