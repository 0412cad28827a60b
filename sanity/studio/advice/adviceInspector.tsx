import { BulbOutlineIcon } from '@sanity/icons/BulbOutline'
import { Box, Card, Flex, Stack, Switch, Text } from '@sanity/ui'
import { useId } from 'react'
import { type DocumentInspector, type DocumentInspectorProps, useEditState } from 'sanity'
import { DocumentInspectorHeader } from 'sanity/structure'
import { adviceMessages as messages } from '../messages/advice.ts'
import { writtenIn } from './language.ts'
import { listsFolder, useWordLists } from './lists.ts'
import { turnAdvice, useAdviceIsOn } from './preference.ts'

/** What the advice is, and where it is turned off. */
function AboutAdvice({ documentId, documentType, onClose }: DocumentInspectorProps) {
  const id = useId()
  const isOn = useAdviceIsOn()
  const { draft, published } = useEditState(documentId, documentType)
  const written = writtenIn(draft ?? published)
  const { state } = useWordLists(isOn && written !== undefined)
  return (
    <Flex direction="column" height="fill" overflow="hidden">
      <DocumentInspectorHeader title={messages.title} closeButtonLabel={messages.close} onClose={onClose} />
      <Card flex={1} overflow="auto" padding={4}>
        <Stack gap={4}>
          <Flex as="label" htmlFor={id} align="center" gap={3}>
            <Switch id={id} checked={isOn} onChange={() => turnAdvice(!isOn)} />
            <Text size={1} weight="medium">
              {messages.isOn}
            </Text>
          </Flex>
          <Text size={1} muted>
            {messages.onlyHere}
          </Text>
          {isOn && (
            <Box role="status">
              <Text size={1}>{statusOf(state, written !== undefined)}</Text>
            </Box>
          )}
          <Text size={1}>{messages.what}</Text>
          <Text size={1}>{messages.private}</Text>
          <Text size={1} muted>
            {messages.lists} <a href={`${listsFolder}/GPL-2.0.txt`}>{messages.licence}</a>.{' '}
            {(['nn', 'nb'] as const).map((one) => (
              <span key={one}>
                <a href={`${listsFolder}/${one}.license`}>{messages.sources[one]}</a>.{' '}
              </span>
            ))}
          </Text>
        </Stack>
      </Card>
    </Flex>
  )
}

function statusOf(state: ReturnType<typeof useWordLists>['state'], hasLanguage: boolean): string | undefined {
  if (!hasLanguage) return messages.otherLanguage
  if (state === 'away') return messages.listsAway
  return state === 'fetching' ? messages.listsFetching : undefined
}

/** The advice among the panels that stand beside a document's form. */
export const adviceInspector: DocumentInspector = {
  name: 'skriverad',
  component: AboutAdvice,
  useMenuItem: () => ({ icon: BulbOutlineIcon, title: messages.title, showAsAction: true }),
}
