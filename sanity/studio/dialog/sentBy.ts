import type { FormEvent, KeyboardEvent } from 'react'

/** The handlers of a dialog's form: it is sent by its button, and by Ctrl+Enter (on a Mac Cmd+Enter) from any field. */
export const sentBy = (send: () => void) => ({
  onSubmit: (event: FormEvent) => {
    event.preventDefault()
    // React passes events on from a dialog to the form that opened it.
    event.stopPropagation()
    send()
  },
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    send()
  },
})
