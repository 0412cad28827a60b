import { Stack, Text, TextArea } from '@sanity/ui'
import { useId } from 'react'
import { useUser } from 'sanity'
import { Told } from '../dialog/Told.tsx'
import { approvalMessages as words } from '../messages/approval.ts'
import { useReady } from './useReady.ts'

type Props = {
  /** The id of who publishes. */
  user: string
  /** The published id of the document. */
  document: string
  /** The revision that is published as it is; undefined where the action itself sets something nobody else has seen. */
  draftRevision: string | undefined
  reason: string
  isMissing: boolean
  onReason: (reason: string) => void
}

/** Before a publication where four eyes are asked for: who else has seen it, or why it is published by one alone. */
export function AloneQuestion({ user, document, draftRevision, ...rest }: Props) {
  const other = useReady(document, draftRevision)?.find((each) => each !== user)
  return other === undefined ? <Reason {...rest} /> : <Seen by={other} />
}

function Seen({ by }: { by: string }) {
  const [user] = useUser(by)
  return <Told tone="primary" text={words.seen(user?.displayName ?? words.somebody)} />
}

function Reason({ reason, isMissing, onReason }: Pick<Props, 'reason' | 'isMissing' | 'onReason'>) {
  const id = useId()
  return (
    <Stack gap={3}>
      <Text as="label" htmlFor={`${id}why`} size={1} weight="semibold">
        {words.why}
      </Text>
      <TextArea
        id={`${id}why`}
        rows={2}
        value={reason}
        onChange={(event) => onReason(event.currentTarget.value)}
        aria-describedby={`${id}means`}
        aria-required
        aria-invalid={isMissing}
        customValidity={isMissing ? words.whyMissing : ''}
      />
      <div id={`${id}means`} aria-live="polite">
        <Text size={1} muted={!isMissing} weight={isMissing ? 'medium' : 'regular'}>
          {isMissing ? words.whyMissing : words.whyMeans}
        </Text>
      </div>
    </Stack>
  )
}
