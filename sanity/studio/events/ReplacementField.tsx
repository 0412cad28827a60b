import { Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { Autocomplete } from '@sanity/ui/autocomplete'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { dateInWords } from '#schemas/when.ts'
import { messages } from '../messages/events.ts'
import { useEditorsClient } from '../useEditorsClient.ts'
import { Field } from './Field.tsx'
import type { Fields } from './kinds.ts'
import { type Replacement, searchReplacements, suggestReplacements } from './replacements.ts'

type Option = Replacement & { value: string }

const optionOf = (found: Replacement): Option => ({ ...found, value: found._id })

/** How long a pause in typing lasts before a search is sent, in ms. */
const pause = 200

type Props = {
  /** The document that is withdrawn. */
  of: Fields
  value: string | undefined
  onChange: (id: string | undefined) => void
}

/** What replaces a withdrawn document: one of those like it, or found by the words of its title. */
export function ReplacementField({ of, value, onChange }: Props) {
  const { options, suggested, isLoading, search } = useReplacements(of)
  const known = [...options, ...suggested]
  // Enter chooses a hit; in a form it would publish as well.
  const onKeyDown = (event: KeyboardEvent) => {
    const isPlainEnter = event.key === 'Enter' && !event.ctrlKey && !event.metaKey
    if (isPlainEnter && event.target instanceof HTMLInputElement) event.preventDefault()
  }
  return (
    <Stack gap={3} onKeyDown={onKeyDown}>
      <Field label={messages.replacement} hint={messages.replacementHint}>
        {({ id }) => (
          <Autocomplete<Option>
            id={id}
            options={known.filter(({ _id }, index) => known.findIndex((one) => one._id === _id) === index)}
            loading={isLoading}
            filterOption={(_, option) => options.some(({ _id }) => _id === option._id)}
            onQueryChange={(typed) => search(typed ?? '')}
            onChange={(chosen) => onChange(chosen || undefined)}
            renderValue={(chosen, option) =>
              (option ?? known.find((one) => one.value === chosen))?.title ?? ''
            }
            renderOption={(option) => (
              <Card as="button" type="button" padding={3}>
                <Stack gap={2}>
                  <Text size={1}>{option.title}</Text>
                  <Text size={1} muted>
                    {dateInWords(option.publishedAt)}
                  </Text>
                </Stack>
              </Card>
            )}
            {...(value !== undefined && { value })}
          />
        )}
      </Field>
      {suggested.length > 0 && value === undefined && (
        <Flex gap={2} wrap="wrap" align="center">
          <Text size={1} muted>
            {messages.suggested}
          </Text>
          {suggested.map(({ _id, title }) => (
            // A button's own text is one line, and titles of 120 characters ran out of the dialog.
            <Button key={_id} mode="ghost" padding={2} onClick={() => onChange(_id)}>
              <Text size={1}>{title}</Text>
            </Button>
          ))}
        </Flex>
      )}
    </Stack>
  )
}

/** What replaces a document, by the typed text and without any. Without an answer there is nothing to choose from. */
function useReplacements(of: Fields) {
  const client = useEditorsClient()
  const document = useRef(of)
  const [text, search] = useState('')
  const [options, setOptions] = useState<Option[]>([])
  const [suggested, setSuggested] = useState<Option[]>([])
  const [isLoading, setLoading] = useState(false)
  useEffect(() => {
    let isCurrent = true
    suggestReplacements(client, document.current).then(
      (found) => isCurrent && setSuggested(found.map(optionOf)),
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [client])
  useEffect(() => {
    // A search that was under way when the text was removed no longer says that it is done.
    if (text.trim() === '') return setLoading(false)
    let isCurrent = true
    setLoading(true)
    const timer = setTimeout(() => {
      searchReplacements(client, document.current, text)
        .catch(() => [])
        .then((found) => {
          if (!isCurrent) return
          setOptions(found.map(optionOf))
          setLoading(false)
        })
    }, pause)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [client, text])
  return { options, suggested, isLoading, search }
}
