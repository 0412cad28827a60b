import { Box, Stack, Text } from '@sanity/ui'
import { useId } from 'react'
import { publishMessages as words } from '../messages/publish.ts'
import { addressesOf } from '../publication/redirects.ts'
import { addressName } from './addressName.ts'
import { inOrder } from './affected.ts'
import type { Snapshot } from './settled.ts'
import { useAffected } from './useAffected.ts'

/** In pixels: some eight addresses, and a part of the ninth, so that one sees that there are more. */
const height = 190

/** «Dette vil endre seg»: the public pages that the publication makes new, each a link to what readers see now. */
export function WillChange({ snapshot, isMaterial }: { snapshot: Snapshot; isMaterial: boolean }) {
  const id = useId()
  const affected = useAffected(snapshot, isMaterial)
  const addresses = inOrder(addressesOf(snapshot.published).slice(0, 1), affected.addresses)
  return (
    <Stack as="section" gap={3} aria-labelledby={`${id}-title`}>
      <Text as="h3" size={1} weight="semibold" id={`${id}-title`}>
        {words.affected}
      </Text>
      <Box style={{ maxHeight: height, overflowY: 'auto' }}>
        <Stack as="ul" gap={3} style={{ margin: 0, padding: 2, listStyle: 'none' }}>
          {addresses.map((address) => (
            <Text as="li" key={address} size={1}>
              <a href={address} target="_blank" rel="noreferrer" title={words.opensNew}>
                {addressName(address)}
              </a>
            </Text>
          ))}
        </Stack>
      </Box>
      <div aria-live="polite">
        {affected.state !== 'told' && (
          <Text size={1} muted>
            {affected.state === 'asking' ? words.affectedAsking : words.affectedFailed}
          </Text>
        )}
        {affected.more && (
          <Text size={1} muted>
            {words.affectedMore}
          </Text>
        )}
      </div>
    </Stack>
  )
}
