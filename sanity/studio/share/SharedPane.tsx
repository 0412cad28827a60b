import { Stack, Text } from '@sanity/ui'
import { shareMessages as words } from '../messages/share.ts'
import { OpenLinks } from './OpenLinks.tsx'

/** «Delte utkast»: every link that opens a draft now, each with a button that revokes it. */
export function SharedPane() {
  return (
    <Stack gap={4} padding={4} data-testid="shared-pane">
      <Text size={1} muted>
        {words.paneAbout}
      </Text>
      <OpenLinks />
    </Stack>
  )
}
