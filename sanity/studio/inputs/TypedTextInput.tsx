import { Button, Flex, Stack, Text, TextInput } from '@sanity/ui'
import type { ReactNode } from 'react'
import type { PrimitiveInputElementProps } from 'sanity'
import { messages } from '#schemas/messages.ts'
import type { TypedText } from './useTypedText.ts'

/** The height of a problem with its button, in pixels: reserved, so that the fields below do not move while typing. */
const problemHeight = 29

type Props = {
  field: TypedText
  /** What ties the line to its field; of Studio's own, or as much of it. */
  elementProps: Pick<PrimitiveInputElementProps, 'id' | 'onFocus' | 'onBlur' | 'ref' | 'aria-describedby'> &
    Partial<PrimitiveInputElementProps>
  isReadOnly: boolean
  inputMode?: 'decimal'
  /** Shown below the field while nothing is wrong. */
  hint?: string
  /** Shown beside the field. */
  children?: ReactNode
}

/** A line of text, and below it either how it is understood or why it is not stored. */
export function TypedTextInput({ field, elementProps, isReadOnly, inputMode, hint, children }: Props) {
  const { text, problem } = field
  const said = `${elementProps.id}-said`
  const { 'aria-describedby': described, onBlur, style, ...rest } = elementProps
  return (
    <Stack gap={2}>
      <Flex gap={1} align="center" style={style}>
        <div style={{ flex: 1 }}>
          <TextInput
            {...rest}
            value={text}
            onChange={(event) => field.type(event.currentTarget.value)}
            onBlur={(event) => {
              field.leave()
              onBlur(event)
            }}
            readOnly={isReadOnly}
            inputMode={inputMode ?? 'text'}
            aria-invalid={problem !== undefined}
            aria-describedby={[described, said].filter(Boolean).join(' ')}
            customValidity={problem ?? ''}
            spellCheck={false}
          />
        </div>
        {children}
      </Flex>
      <div id={said} aria-live="polite" style={{ minHeight: problemHeight }}>
        {problem === undefined ? (
          hint && (
            <Text size={1} muted>
              {hint}
            </Text>
          )
        ) : (
          <Problem field={field} />
        )}
      </div>
    </Stack>
  )
}

function Problem({ field }: { field: TypedText }) {
  return (
    <Flex gap={2} align="center" wrap="wrap">
      <Text size={1} weight="medium" style={{ color: 'var(--card-badge-critical-fg-color)' }}>
        {field.problem}
      </Text>
      {field.choices.map((choice) => (
        <Button
          key={choice}
          mode="ghost"
          padding={2}
          fontSize={1}
          text={choice}
          onClick={() => field.type(choice)}
        />
      ))}
      <Button mode="bleed" padding={2} fontSize={1} text={messages.restoreStored} onClick={field.restore} />
    </Flex>
  )
}
