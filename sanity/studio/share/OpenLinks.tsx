import { Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import { IntentLink } from 'sanity/router'
import { joined, whenInWords } from '#schemas/when.ts'
import { shareMessages as words } from '../messages/share.ts'
import { siteTime } from '../times/siteTime.ts'
import { useEditorsClient } from '../useEditorsClient.ts'
import { type ListedLink, mostLinks, revokeLink } from './draftLink.ts'
import { useOpenLinks } from './useOpenLinks.ts'

/** The links that open something, of one document or of all, each with a button that revokes it. */
export function OpenLinks({ document }: { document?: string }) {
  const { known, refresh } = useOpenLinks(useEditorsClient(), document)
  if (typeof known === 'string') {
    return (
      <Text size={1} muted role="status">
        {known === 'looking' ? words.looking : words.lookFailed}
      </Text>
    )
  }
  if (known.length === 0) {
    return (
      <Text size={1} muted>
        {words.none}
      </Text>
    )
  }
  return (
    <Stack gap={3}>
      <Stack as="ul" gap={3} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {known.map((link) => (
          <Row key={link._id} link={link} isNamed={document === undefined} refresh={refresh} />
        ))}
      </Stack>
      {known.length >= mostLinks && <Text size={1}>{words.most(mostLinks)}</Text>}
    </Stack>
  )
}

type RowProps = {
  link: ListedLink
  /** Whether the document is named, and can be opened. */
  isNamed: boolean
  refresh: () => void
}

function Row({ link, isNamed, refresh }: RowProps) {
  const { isBusy, revoke } = useRevocation(link, refresh)
  const title = link.title ?? (link.type === null ? words.gone : words.untitled)
  const when = whenInWords(link.expiresAt) ?? link.expiresAt
  return (
    <Card as="li" border radius={2} padding={3}>
      <Flex gap={3} align="center" wrap="wrap">
        <Stack gap={3} flex={1}>
          {isNamed && (
            <Text size={1} weight="medium">
              {link.type === null ? (
                title
              ) : (
                <IntentLink intent="edit" params={{ id: link.document, type: link.type }}>
                  {title}
                </IntentLink>
              )}
            </Text>
          )}
          <Text size={1} muted>
            {joined(words.until(when), link.by && words.madeBy(link.by))}
          </Text>
        </Stack>
        <Button
          type="button"
          mode="ghost"
          fontSize={1}
          text={words.revoke}
          aria-label={words.revokeNamed(title, when)}
          disabled={isBusy}
          onClick={revoke}
        />
      </Flex>
    </Card>
  )
}

/** Revokes a link, and tells the editor how it went. */
function useRevocation({ _id }: ListedLink, refresh: () => void): { isBusy: boolean; revoke: () => void } {
  const client = useEditorsClient()
  const toast = useToast()
  const [isBusy, setBusy] = useState(false)
  const carryOut = async () => {
    setBusy(true)
    try {
      await revokeLink(client, _id, await siteTime.ask())
      toast.push({ status: 'success', title: words.revoked })
    } catch {
      toast.push({ status: 'error', title: words.revokeFailed })
    }
    setBusy(false)
    refresh()
  }
  return { isBusy, revoke: () => void carryOut() }
}
