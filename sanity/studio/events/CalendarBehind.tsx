import { Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { approvalMessages } from '../messages/approval.ts'
import { messages } from '../messages/events.ts'
import { sequenceIn } from '../publication/sequence.ts'
import { useCalendarBehind } from './useCalendarBehind.ts'
import { usePublication } from './usePublication.ts'

/**
 * «Kalenderen veit ikkje om endringa»: a change of the event came past Studio, without its calendar sequence being
 * raised. One button raises it. Nothing when the calendar knows.
 */
export function CalendarBehind({ id, type }: { id: string; type: string }) {
  const toast = useToast()
  const publication = usePublication(id, type)
  const { published, draft, blocked, problem, isPublishing } = publication
  const isBehind = useCalendarBehind(id, published?._rev)
  if (!published || !isBehind) return null
  const tell = () =>
    publication.publish({
      set: () => ({ calendarSequence: sequenceIn(published) + 1 }),
      change: { kind: 'minor' },
      // It sets nothing that readers see, and there is nothing in it for anyone else to look at.
      reason: approvalMessages.calendarReason,
      done: () => toast.push({ status: 'success', title: messages.told }),
    })
  // Its other edits would be published along, and nobody has asked for that.
  const reason = draft ? messages.tellLater : (blocked ?? problem)
  return (
    <Card tone="caution" padding={3} radius={2} border role="status" data-testid="calendar-behind">
      <Stack gap={3}>
        <Text size={1} weight="medium">
          {messages.behind}
        </Text>
        <Text size={1}>{messages.behindWhy}</Text>
        <Flex gap={3} align="center" wrap="wrap">
          <Button
            mode="ghost"
            fontSize={1}
            padding={2}
            text={messages.tell}
            disabled={draft !== undefined || blocked !== undefined || isPublishing}
            onClick={tell}
          />
          {reason !== undefined && <Text size={1}>{reason}</Text>}
        </Flex>
      </Stack>
    </Card>
  )
}
