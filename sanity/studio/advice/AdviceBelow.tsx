import { Button, Flex, Stack, Text } from '@sanity/ui'
import { useState } from 'react'
import { adviceMessages as messages } from '../messages/advice.ts'
import type { Written } from './foreign.ts'
import { saidOf } from './said.ts'
import type { FieldAdvice } from './useAdvice.ts'

/** How many stand below a field before the rest is asked for. */
const few = 3

type Props = { advice: readonly FieldAdvice[]; written: Written; onGo: (key: string) => void }

/** Advice as quiet lines. It is not announced to screen readers as it comes, for it comes while one writes. */
export function AdviceBelow({ advice, written, onGo }: Props) {
  const [isWhole, showWhole] = useState(false)
  const shown = isWhole ? advice : advice.slice(0, few)
  const more = advice.length - few
  return (
    <Stack gap={2} as="ul" aria-label={messages.label} data-testid="advice" style={{ padding: 0, margin: 0 }}>
      {shown.map(({ advice: one, key }) => (
        <Flex as="li" key={`${key} ${one.at} ${one.kind}`} align="center" gap={2}>
          <Text size={1} muted>
            {saidOf(one, written)}
          </Text>
          {key !== undefined && (
            <Small
              text={messages.goTo}
              about={`${messages.goTo}: ${saidOf(one, written)}`}
              onClick={() => onGo(key)}
            />
          )}
        </Flex>
      ))}
      {more > 0 && (
        <Flex as="li">
          <Small text={isWhole ? messages.fewer : messages.more(more)} onClick={() => showWhole(!isWhole)} />
        </Flex>
      )}
    </Stack>
  )
}

type SmallProps = { text: string; about?: string; onClick: () => void }

const Small = ({ text, about, onClick }: SmallProps) => (
  <Button mode="bleed" padding={1} fontSize={1} text={text} aria-label={about} onClick={onClick} />
)
