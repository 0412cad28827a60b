import { Stack, Text } from '@sanity/ui'
import { Told } from '../dialog/Told.tsx'
import { alertMessages } from '../messages/alert.ts'
import type { StoredDocument } from '../publication/document.ts'
import { siteTime } from '../times/siteTime.ts'
import { AlertPreview } from './AlertPreview.tsx'
import { whatHappens } from './said.ts'
import { alertIn } from './stored.ts'

const words = alertMessages.emergency

type Props = {
  draft: StoredDocument
  /** Whether the body asks for four eyes, which an emergency does not wait for. */
  isAlone: boolean
}

/** Before an emergency goes out: what readers will see, where, and from when to when. */
export function EmergencyQuestion({ draft, isAlone }: Props) {
  const alert = alertIn(draft)
  const now = siteTime.now()
  return (
    <Stack gap={4} data-testid="emergency-question">
      <Text size={1} weight="medium">
        {words.check}
      </Text>
      <AlertPreview alert={alert} now={now} />
      <Stack as="ul" gap={3} style={{ margin: 0, paddingLeft: '1.2em' }}>
        {whatHappens(alert, now).map((text) => (
          <Text as="li" size={1} key={text} style={{ display: 'list-item', listStyle: 'disc' }}>
            {text}
          </Text>
        ))}
      </Stack>
      {isAlone && <Told tone="caution" text={words.alone} />}
    </Stack>
  )
}
