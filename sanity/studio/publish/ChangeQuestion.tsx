import { Card, Flex, Radio, Stack, Text, TextArea } from '@sanity/ui'
import { type KeyboardEvent, useId } from 'react'
import { publishMessages as words } from '../messages/publish.ts'
import type { Change } from '../publication/publication.ts'
import type { Question } from './question.ts'

type Props = {
  question: Question
  isMaterial: boolean
  note: string
  /** Whether the editor has tried to publish a material change without a note. */
  isMissing: boolean
  onKind: (kind: Change['kind']) => void
  onNote: (note: string) => void
  /** Called when Enter is pressed in the note. */
  onEnter: () => void
}

/**
 * Whether the change is minor or material, and the note for readers that goes with a material one. The note has the focus
 * from the beginning: text in it makes the change material, so that neither kind takes an extra choice.
 */
export function ChangeQuestion(props: Props) {
  const { question, isMaterial, note, isMissing, onNote, onEnter } = props
  const id = useId()
  const isEvent = question.change === 'material'
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    // With Ctrl, the whole dialog's key.
    if (!event.ctrlKey && !event.metaKey) onEnter()
  }
  return (
    <Stack gap={4}>
      {isEvent ? (
        <Card tone="primary" padding={3} radius={2} border>
          <Text size={1}>{words.eventChanged(question.eventChanges)}</Text>
        </Card>
      ) : (
        <Kinds {...props} />
      )}
      <Stack gap={3}>
        <Text as="label" htmlFor={`${id}-note`} size={1} weight="semibold">
          {words.note}
        </Text>
        <TextArea
          id={`${id}-note`}
          rows={2}
          value={note}
          onChange={(event) => onNote(event.currentTarget.value)}
          onKeyDown={keyDown}
          aria-describedby={`${id}-means`}
          aria-required={isMaterial}
          aria-invalid={isMissing}
          customValidity={isMissing ? words.noteMissing : ''}
        />
        <div id={`${id}-means`} aria-live="polite">
          {isMissing ? (
            <Text size={1} weight="medium" style={{ color: 'var(--card-badge-critical-fg-color)' }}>
              {words.noteMissing}
            </Text>
          ) : (
            <Text size={1} muted>
              {isEvent ? words.noteOfEvent : words.noteMeans}
            </Text>
          )}
        </div>
      </Stack>
    </Stack>
  )
}

const kinds = [
  { kind: 'minor', name: words.minor, means: words.minorMeans },
  { kind: 'material', name: words.material, means: words.materialMeans },
] as const

function Kinds({ isMaterial, onKind }: Props) {
  const id = useId()
  return (
    <Stack role="radiogroup" aria-labelledby={`${id}-question`} gap={4}>
      <Text id={`${id}-question`} size={1} weight="semibold">
        {words.change}
      </Text>
      {kinds.map(({ kind, name, means }) => (
        <Flex as="label" key={kind} gap={3} align="flex-start">
          <Radio
            name={`${id}-kind`}
            value={kind}
            checked={isMaterial === (kind === 'material')}
            onChange={() => onKind(kind)}
            aria-describedby={`${id}-${kind}`}
          />
          <Stack gap={2}>
            <Text size={1} weight="medium">
              {name}
            </Text>
            <Text size={1} muted id={`${id}-${kind}`}>
              {means}
            </Text>
          </Stack>
        </Flex>
      ))}
    </Stack>
  )
}
