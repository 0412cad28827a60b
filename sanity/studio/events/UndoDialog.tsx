import { Text } from '@sanity/ui'
import { messages } from '../messages/events.ts'
import { AnnouncementFrame } from './AnnouncementFrame.tsx'
import type { Fields, Kind } from './kinds.ts'
import { undoNoteOf, whenText } from './notes.ts'
import { undone } from './undone.ts'
import { type Announced, type DialogProps, useAnnounced } from './useAnnounced.ts'
import { type Earlier, useEarlier } from './useEarlier.ts'

/** «Angre avlysinga» and the others: takes an announcement back, as a publication of its own. */
export function UndoDialog(props: DialogProps) {
  const about = useAnnounced(props)
  return about && <Asking {...props} about={about} />
}

/** What the event is again, in sentences for the editor. */
function backTo(kind: Kind, after: Fields): string[] {
  const start = kind === 'move' ? [messages.saysMoved(whenText(after.startsAt, after, 'nn'))] : []
  const calendar = after._type === 'event' ? [messages.calendar] : []
  return [messages.backTo[kind], ...start, ...calendar]
}

function Asking({ kind, type, onClose, about }: DialogProps & { about: Announced }) {
  const { published, source } = about
  const earlier = useEarlier(kind, published)
  const known = 'found' in earlier ? earlier.found : undefined
  const after: Fields = { ...source, ...undone(kind, source, known) }
  return (
    <AnnouncementFrame
      title={messages.undo[kind]}
      confirm={messages.undoConfirm}
      done={messages.undone}
      about={about}
      type={type}
      texts={backTo(kind, after)}
      suggestedNote={undoNoteOf(kind, after)}
      set={'found' in earlier ? (_, latest) => undone(kind, latest, known) : undefined}
      onClose={onClose}
    >
      <HistoryText earlier={earlier} />
    </AnnouncementFrame>
  )
}

/** Whether the history still has what is restored; nothing when it has. */
function HistoryText({ earlier }: { earlier: Earlier }) {
  if ('found' in earlier && earlier.found !== undefined) return null
  const text =
    'found' in earlier ? messages.noHistory : earlier.isAway ? messages.historyAway : messages.asking
  return (
    <Text size={1} muted role="status">
      {text}
    </Text>
  )
}
