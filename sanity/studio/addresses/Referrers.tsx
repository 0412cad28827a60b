import type { SanityClient } from '@sanity/client'
import { Card, Stack, Text } from '@sanity/ui'
import { useEffect, useState } from 'react'
import { IntentLink } from 'sanity/router'
import { messages } from '#schemas/messages.ts'
import { addressMessages as words } from '../messages/addresses.ts'
import { type Referrer, referrersOf } from './referrers.ts'

/** What is known of the documents that refer to another. */
export type Known = 'looking' | 'failed' | { shown: readonly Referrer[]; more: number }

/** The documents that keep one from being deleted or unpublished, looked up once as its dialog opens. */
export function useReferrers(client: SanityClient, id: string): Known {
  const [known, setKnown] = useState<Known>('looking')
  useEffect(() => {
    let isCurrent = true
    referrersOf(client, id).then(
      (found) => isCurrent && setKnown(found),
      () => isCurrent && setKnown('failed'),
    )
    return () => {
      isCurrent = false
    }
  }, [client, id])
  return known
}

/** Whether nothing refers to the document, as far as is known. */
export const isFree = (known: Known): boolean => typeof known === 'object' && known.shown.length === 0

type Props = {
  known: Known
  /** What they stand in the way of. */
  act: 'delete' | 'unpublish'
  /** Called when one of them is opened. */
  onLeave: () => void
}

/** The documents that stand in the way, each as a link; nothing when there is none. */
export function Referrers({ known, act, onLeave }: Props) {
  if (known === 'looking') return <Text muted>{words.looking}</Text>
  if (known === 'failed') return <Text role="alert">{words.lookFailed}</Text>
  if (known.shown.length === 0) return null
  return (
    <Card tone="caution" padding={3} radius={2} border role="alert">
      <Stack gap={3}>
        <Text>{words.refersTo[act]}</Text>
        <Stack as="ul" gap={3} style={{ listStyle: 'none' }}>
          {known.shown.map(({ id, type, title }) => (
            <Text as="li" key={id} size={1}>
              <IntentLink intent="edit" params={{ id, type }} onClick={onLeave}>
                {messages.other(type, title ?? messages.untitled)}
              </IntentLink>
            </Text>
          ))}
        </Stack>
        {known.more > 0 && <Text size={1}>{words.moreReferrers(known.more)}</Text>}
      </Stack>
    </Card>
  )
}
