import { Flex, Radio, Stack, Text } from '@sanity/ui'
import { useId } from 'react'
import { plannedMessages as words } from '../messages/planned.ts'
import { type PlanAction, planActions } from '../planned/plan.ts'

type Props = { action: PlanAction; onChange: (action: PlanAction) => void }

/** Whether the draft is to be published, or what is published to end, for a document that has both. */
export function WhatField({ action, onChange }: Props) {
  const id = useId()
  return (
    <Stack role="radiogroup" aria-labelledby={id} gap={4}>
      <Text id={id} size={1} weight="semibold">
        {words.what}
      </Text>
      {planActions.map((each) => (
        <Flex as="label" key={each} gap={3} align="flex-start">
          <Radio
            name={`${id}-what`}
            value={each}
            checked={each === action}
            onChange={() => onChange(each)}
            aria-describedby={`${id}-${each}`}
          />
          <Stack gap={2}>
            <Text size={1} weight="medium">
              {words.actions[each]}
            </Text>
            <Text size={1} muted id={`${id}-${each}`}>
              {words.means[each]}
            </Text>
          </Stack>
        </Flex>
      ))}
    </Stack>
  )
}
