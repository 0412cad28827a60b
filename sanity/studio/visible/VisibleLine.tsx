import { Card, Flex, Stack, Text } from '@sanity/ui'
import { useEditState } from 'sanity'
import { isThere } from '#lib/content/visibility.ts'
import { publishedId } from '#schemas/checks/others.ts'
import { visibleMessages as messages } from '../messages/visible.ts'
import { useDocumentId } from '../unstored/useUnstored.ts'
import { hasPage, publicPathOf } from './publicPath.ts'
import { saidOf } from './said.ts'
import { useShown } from './useShown.ts'
import { useVisibility } from './useVisibility.ts'

/** The line at the top of a document that tells what the public sees of it now, with a link to it. */
export function VisibleLine({ type }: { type: string }) {
  const id = useDocumentId()
  return id === '' ? null : <Line id={publishedId(id)} type={type} />
}

function Line({ id, type }: { id: string; type: string }) {
  const { draft, published: stored, ready } = useEditState(id, type)
  const published = stored ?? undefined
  const { visibility, now } = useVisibility(published)
  const isFound = published !== undefined && isThere(visibility)
  const shown = useShown(isFound ? published : undefined)
  if (!ready) return null
  const { tone, text } = saidOf(visibility, shown, now, hasPage(type))
  // Studio gives the keyboard to the first thing in a form that opens, which is not to be a link: it comes with the answer.
  const path = isFound && shown.state !== 'asking' ? publicPathOf(published) : undefined
  return (
    <Card tone={tone} padding={3} radius={2} border data-testid="visible-line">
      <Stack gap={3}>
        <Flex gap={3} wrap="wrap">
          <Text size={1} role="status">
            {text}
          </Text>
          {path !== undefined && (
            <Text size={1}>
              <a href={path} target="_blank" rel="noopener" title={messages.newTab}>
                {messages.seeOnSite}
              </a>
            </Text>
          )}
        </Flex>
        {published && draft && (
          <Text size={1} weight="medium">
            {messages.draft}
          </Text>
        )}
      </Stack>
    </Card>
  )
}
