import { Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { shortDateTimeText } from '#lib/dates/format.ts'
import { seriesMessages as messages } from '../messages/series.ts'
import type { First } from './dates.ts'

type Props = { count: number; from: First; to: First; onFollow: () => void; onStay: () => void }

/** Asks whether the other dates follow, when the first has got another time. */
export function FollowQuestion({ count, from, to, onFollow, onStay }: Props) {
  return (
    <Card tone="primary" padding={3} radius={2} border role="status" data-testid="series-follow">
      <Stack gap={3}>
        <Text size={1} weight="medium">
          {messages.follow(count)}
        </Text>
        <Text size={1}>
          {messages.followHow(shortDateTimeText(from.startsAt), shortDateTimeText(to.startsAt))}
        </Text>
        <Flex gap={2} wrap="wrap">
          <Button fontSize={1} padding={2} text={messages.followYes(count)} onClick={onFollow} />
          <Button fontSize={1} padding={2} mode="ghost" text={messages.followNo} onClick={onStay} />
        </Flex>
      </Stack>
    </Card>
  )
}
