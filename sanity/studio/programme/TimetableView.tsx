import { Card } from '@sanity/ui'
import { type UserViewComponent, usePaneRouter } from 'sanity/structure'
import { itemPath } from './items.ts'
import { Timetable } from './Timetable.tsx'

/** The timetable in the whole width of a document's pane; an item that is asked for opens in the form instead of it. */
export const TimetableView: UserViewComponent = ({ document: { displayed } }) => {
  const router = usePaneRouter()
  return (
    <Card padding={4} height="fill" overflow="auto">
      <Timetable event={displayed} onOpen={(key) => router.setParams({ path: itemPath(key) })} />
    </Card>
  )
}
