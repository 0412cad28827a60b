import { Button, Card, Flex, Stack, Text } from '@sanity/ui'
import type { ReactNode } from 'react'
import { plannedMessages as words } from '../messages/planned.ts'
import type { Plan } from '../planned/plan.ts'
import type { Said } from '../planned/said.ts'
import { useRemoval } from './useRemoval.ts'

type Props = {
  plan: Plan
  said: Said
  /** The document's title, for who does not see what stands above the button. */
  title: string
  /** What stands first. */
  heading?: ReactNode
  /** What stands last. */
  more?: string | undefined
  as?: 'li' | 'div'
}

/** One plan: what happens and when, by whom, why not, and a button that calls it off. */
export function PlanCard({ plan, said, title, heading, more, as = 'div' }: Props) {
  const isWaiting = said.standing === 'waiting'
  const { isBusy, remove } = useRemoval(plan, isWaiting ? words.called : words.removed)
  const tone = as === 'li' && said.tone !== 'critical' ? 'default' : said.tone
  return (
    <Card as={as} tone={tone} padding={3} radius={2} border>
      <Flex gap={3} align="center" wrap="wrap">
        <Stack gap={3} flex={1} style={{ minWidth: '14em' }}>
          {heading}
          <Text size={1} weight="medium">
            {said.what}
          </Text>
          {said.why !== undefined && <Text size={1}>{said.why}</Text>}
          <Text size={1} muted>
            {said.about}
          </Text>
          {more !== undefined && (
            <Text size={1} muted>
              {more}
            </Text>
          )}
        </Stack>
        <Button
          mode="ghost"
          fontSize={1}
          padding={2}
          text={isWaiting ? words.call : words.remove}
          aria-label={isWaiting ? words.callNamed(title) : words.removeNamed(title)}
          disabled={isBusy}
          onClick={remove}
        />
      </Flex>
    </Card>
  )
}
