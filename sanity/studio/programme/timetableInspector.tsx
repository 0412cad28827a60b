import { CalendarIcon } from '@sanity/icons/Calendar'
import { Box, Card, Flex } from '@sanity/ui'
import { type DocumentInspector, type DocumentInspectorProps, useEditState } from 'sanity'
import { DocumentInspectorHeader, usePaneRouter } from 'sanity/structure'
import { programmeMessages as messages } from '../messages/programme.ts'
import { itemPath } from './items.ts'
import { Timetable } from './Timetable.tsx'
import { timetableView } from './timetableView.ts'

/** The timetable beside the form, in its pane: what is typed stands here at once, and an item that is asked for opens there. */
function TimetableBeside({ documentId, documentType, onClose }: DocumentInspectorProps) {
  const router = usePaneRouter()
  const { draft, published, version } = useEditState(documentId, documentType)
  const event = version ?? draft ?? published ?? {}
  return (
    <Flex direction="column" height="fill" overflow="hidden">
      <DocumentInspectorHeader
        title={messages.timetable}
        closeButtonLabel={messages.timetableClose}
        onClose={onClose}
      />
      <Card flex={1} overflow="auto">
        <Box padding={4}>
          <Timetable
            event={event}
            onOpen={(key) => router.setParams({ ...router.params, path: itemPath(key) })}
          />
        </Box>
      </Card>
    </Flex>
  )
}

/** The timetable among the panels that stand beside a document's form; of events alone. */
export const timetableInspector: DocumentInspector = {
  name: timetableView,
  component: TimetableBeside,
  useMenuItem: () => ({ icon: CalendarIcon, title: messages.timetable, showAsAction: true }),
}
