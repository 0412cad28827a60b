import { Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { type ObjectInputProps, useFormCallbacks } from 'sanity'
import { messages } from '#schemas/messages.ts'
import type { Unstored } from './store.ts'
import { unstoredTexts } from './store.ts'
import { useReported } from './useReported.ts'
import { useUnstoredTexts } from './useUnstored.ts'

/**
 * A document's form, and above it what stands unstored in fields that are not on the screen: in another tab, or in a
 * dialog that was closed. Nothing typed is lost without a word, and nobody looks for what keeps «Publiser» grey.
 */
export function UnstoredAway(props: ObjectInputProps) {
  const id = props.value?._id
  const texts = useUnstoredTexts()
  const away = typeof id === 'string' ? texts.awayFrom({ ...props.value, _id: id }) : []
  return (
    <Stack gap={5}>
      {away.length > 0 && (
        <Stack gap={2} role="status">
          {away.map((unstored) => (
            <Away key={JSON.stringify(unstored.path)} documentId={String(id)} unstored={unstored} />
          ))}
        </Stack>
      )}
      {props.renderDefault(props)}
    </Stack>
  )
}

function Away({ documentId, unstored }: { documentId: string; unstored: Unstored }) {
  const { path, title, text, problem } = unstored
  const { onPathOpen, onPathFocus } = useFormCallbacks()
  useReported(path, problem)
  const go = () => {
    onPathOpen(path)
    onPathFocus(path)
  }
  return (
    <Card tone="critical" padding={3} radius={2} border>
      <Stack gap={3}>
        <Text size={1}>{messages.notStoredAway(title, shortened(text))}</Text>
        <Flex gap={2} wrap="wrap">
          <Button mode="ghost" fontSize={1} padding={2} text={messages.goToField} onClick={go} />
          <Button
            mode="ghost"
            fontSize={1}
            padding={2}
            text={messages.restoreStored}
            onClick={() => unstoredTexts.forget(documentId, path)}
          />
        </Flex>
      </Stack>
    </Card>
  )
}

const most = 40

/** The start of what an editor typed, to be known by. */
export const shortened = (text: string): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text)
