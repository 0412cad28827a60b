import { useState } from 'react'
import type { DocumentActionComponent } from 'sanity'
import { messages } from '../messages/events.ts'
import { siteTime } from '../times/siteTime.ts'
import { AnnouncementDialog } from './AnnouncementDialog.tsx'
import { isWithdrawable, type Kind, kinds, offered, undoable } from './kinds.ts'
import { UndoDialog } from './UndoDialog.tsx'

/** An entry of the document's menu that opens the dialog of an announcement, or the one that takes it back. */
function entry(kind: Kind, isUndo: boolean): DocumentActionComponent {
  const Dialog = isUndo ? UndoDialog : AnnouncementDialog
  const action: DocumentActionComponent = ({ id, type, published, version, liveEdit }) => {
    const [isOpen, setOpen] = useState(false)
    if (!published || version || liveEdit) return null
    const now = siteTime.now()
    const makesSense = isUndo ? undoable(published, now) === kind : offered(published, now).includes(kind)
    // An open dialog stays until it has said how it went.
    if (!makesSense && !isOpen) return null
    const close = () => setOpen(false)
    return {
      label: isUndo ? messages.undo[kind] : messages.label[kind],
      onHandle: () => setOpen(true),
      dialog: isOpen && {
        type: 'custom',
        component: <Dialog id={id} type={type} kind={kind} onClose={close} />,
      },
    }
  }
  action.displayName = `${isUndo ? 'Undo' : 'Announce'} ${kind}`
  return action
}

const both = kinds.flatMap((kind) => [entry(kind, false), entry(kind, true)])
const withdrawal = [entry('withdraw', false), entry('withdraw', true)]

/** The announcements of a type, for the document's menu. */
export const announcementActions = (type: string): DocumentActionComponent[] => {
  if (type === 'event') return both
  return isWithdrawable(type) ? withdrawal : []
}
