import { Box, Button, Flex, Stack, Text, TextInput } from '@sanity/ui'
import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { whenInWords } from '#schemas/when.ts'
import { shareMessages as words } from '../messages/share.ts'

type Props = {
  link: string
  /** When it ends, ISO 8601. */
  until: string
}

/** A link that has just been made: copied where the browser allows it, and marked in its field so that it can be. */
export function MadeLink({ link, until }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState('')
  const copy = useCallback(() => {
    field.current?.focus()
    field.current?.select()
    // Undefined where Studio is opened without https.
    const copying = navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('no clipboard'))
    copying.then(
      () => setTold(words.copied),
      () => setTold(words.notCopied),
    )
  }, [link])
  useEffect(copy, [copy])
  return (
    <Stack gap={3}>
      <Text as="label" htmlFor={id} size={1} weight="semibold">
        {words.link}
      </Text>
      <Flex gap={2}>
        <Box flex={1}>
          <TextInput id={id} ref={field} value={link} readOnly fontSize={1} data-testid="made-link" />
        </Box>
        <Button type="button" mode="ghost" fontSize={1} text={words.copy} onClick={copy} />
      </Flex>
      <div aria-live="polite">
        {told !== '' && (
          <Text size={1} weight="medium">
            {told}
          </Text>
        )}
      </div>
      <Text size={1} muted>
        {words.made(whenInWords(until) ?? until)}
      </Text>
    </Stack>
  )
}
