import { Box, Button, Flex, Stack, Text } from '@sanity/ui'
import { useState } from 'react'
import { type StringInputProps, useGetFormValue } from 'sanity'
import { onOneLine } from '#lib/text/cleaned.ts'
import { nearNames, sameName } from '#lib/text/nearNames.ts'
import { useTypedText } from '../inputs/useTypedText.ts'
import { programmeMessages as messages } from '../messages/programme.ts'
import { useDocumentId } from '../unstored/useUnstored.ts'
import { Combobox } from './Combobox.tsx'
import { type NameField, namesIn } from './items.ts'
import { useNames } from './known.ts'

const words = {
  track: { unknown: messages.trackUnknown, use: messages.trackNew },
  room: { unknown: messages.roomUnknown, use: messages.roomNew },
} as const

/** The most names in the list: more are found by typing. */
const most = 8

/**
 * The input for a track or a room: one that is in use, in this event or another, or a new one that the editor says is new.
 * One that is merely misspelt made a column of its own.
 */
export function NameInput({ field, ...props }: StringInputProps & { field: NameField }) {
  const { path, value, schemaType, elementProps, onChange } = props
  const isReadOnly = props.readOnly === true
  const formValue = useGetFormValue()
  const others = useNames()[field]
  const [accepted, setAccepted] = useState<readonly string[]>([])
  const known = [...new Set([...namesIn(formValue(['programme']), field), ...others].map(onOneLine))]
  const { unknown, use } = words[field]
  const formWith = (names: readonly string[]) => ({
    read: (text: string) => {
      const same = sameName(text, names)
      return same === undefined ? { problem: unknown, choices: nearNames(text, names) } : { value: same }
    },
    write: (name: string) => name,
  })
  const typed = useTypedText({
    documentId: useDocumentId(),
    path,
    title: schemaType.title ?? '',
    value,
    form: formWith([...known, ...accepted]),
    isReadOnly,
    onChange,
  })
  const { text, problem, choices } = typed
  const name = onOneLine(text)
  const isNew = problem !== undefined
  const accept = () => {
    setAccepted([...accepted, name])
    typed.store(name, name)
  }
  const said = `${elementProps.id}-said`
  const begun = known.filter((one) => one.toLowerCase().includes(name.toLowerCase()))
  // The text as it is stored says nothing of what to look for.
  const offered = (name === value ? known : begun).slice(0, most)
  // Names that are merely alike are asked about in words, with a button each.
  const options = [
    ...offered.map((one) => ({ key: `known ${one}`, text: one })),
    ...(isNew ? [{ key: 'new', text: use(name) }] : []),
  ]
  const { 'aria-describedby': described, onBlur, ...input } = elementProps
  return (
    <Stack gap={2}>
      <Combobox
        text={text}
        onText={typed.type}
        options={choices.length > 0 ? [] : options}
        onPick={(key) => (key === 'new' ? accept() : typed.type(key.slice('known '.length)))}
        onEnter={() => {
          if (isNew && choices.length === 0) accept()
        }}
        label={schemaType.title ?? ''}
        input={{
          ...input,
          readOnly: isReadOnly,
          'aria-invalid': isNew,
          'aria-describedby': [described, said].filter(Boolean).join(' '),
          onBlur: (event) => {
            typed.leave()
            onBlur(event)
          },
        }}
      >
        <div id={said} aria-live="polite">
          {isNew && (
            <Box paddingTop={2}>
              <Flex gap={2} align="center" wrap="wrap">
                <Text size={1} weight="medium" style={{ color: 'var(--card-badge-caution-fg-color)' }}>
                  {choices.length > 0 ? `${unknown} ${messages.meant}` : messages.enterNew(unknown)}
                </Text>
                {choices.map((choice) => (
                  <Small key={choice} text={choice} onClick={() => typed.type(choice)} />
                ))}
                <Small text={use(name)} onClick={accept} />
              </Flex>
            </Box>
          )}
        </div>
      </Combobox>
    </Stack>
  )
}

const Small = ({ text, onClick }: { text: string; onClick: () => void }) => (
  <Button mode="ghost" padding={2} fontSize={1} text={text} onClick={onClick} />
)
