import { Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { type ObjectInputProps, useFormCallbacks } from 'sanity'
import { messages } from '#schemas/messages.ts'
import { shortened } from './shortened.ts'
import { type Unstored, unstoredTexts } from './store.ts'
import { useReported } from './useReported.ts'
import { useUnstoredTexts } from './useUnstored.ts'

/**
 * A document's form, and above it the unstored texts of fields that are not on the screen: in another tab, or in a
 * closed dialog. So nothing typed is lost silently, and nobody has to search for why «Publiser» is disabled.
 */
export function UnstoredAway(props: ObjectInputProps) {
  const id = props.value?._id
  const texts = useUnstoredTexts()
  const document = { ...props.value, _id: typeof id === 'string' ? id : '' }
  const [standing, away] = props.readOnly ? [[], []] : [texts.standingIn(document), texts.awayFrom(document)]
  return (
    <Stack gap={5}>
      {standing.map((unstored) => (
        <Reported key={keyOf(unstored)} {...unstored} />
      ))}
      {away.length > 0 && (
        <Stack gap={2} role="status">
          {away.map((unstored) => (
            <Away key={keyOf(unstored)} documentId={document._id} unstored={unstored} />
          ))}
        </Stack>
      )}
      {props.renderDefault(props)}
    </Stack>
  )
}

const keyOf = ({ path }: Unstored): string => JSON.stringify(path)

// Here and not in the field: a marker set there would leave Studio's list together with the field.
function Reported({ path, problem }: Unstored) {
  useReported(path, problem)
  return null
}

function Away({ documentId, unstored }: { documentId: string; unstored: Unstored }) {
  const { path, title, text } = unstored
  const { onPathOpen, onPathFocus } = useFormCallbacks()
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
