import { Card, Stack, Text } from '@sanity/ui'
import { useSchema } from 'sanity'
import { messages } from '../messages/events.ts'

/** The other edits of the draft, by the titles of their fields: they are published too, and never silently. */
export function EditedToo({ type, names }: { type: string; names: readonly string[] }) {
  const schema = useSchema().get(type)
  if (names.length === 0) return null
  const fields = schema?.jsonType === 'object' ? schema.fields : []
  const titles = names.map((name) => fields.find((field) => field.name === name)?.type.title ?? name)
  return (
    <Card tone="caution" padding={3} radius={2} border role="status">
      <Stack gap={3}>
        <Text size={1}>
          {messages.edited} <strong>{titles.join(', ')}</strong>.
        </Text>
        <Text size={1}>{messages.editedAndWhat}</Text>
      </Stack>
    </Card>
  )
}
