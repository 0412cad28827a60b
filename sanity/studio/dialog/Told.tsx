import { Card, Text } from '@sanity/ui'

type Props = {
  tone: 'critical' | 'caution' | 'primary'
  text: string
  /** For what comes while the dialog is open, or must be heard: how a screen reader tells it. */
  role?: 'alert' | 'status'
}

/** What an editor is told in a dialog before going on; a critical one is why it cannot be done. */
export function Told({ tone, text, role }: Props) {
  return (
    <Card tone={tone} padding={3} radius={2} border role={role}>
      <Text size={1}>{text}</Text>
    </Card>
  )
}
