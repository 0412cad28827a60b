import type { ClipboardEvent, DragEvent, SyntheticEvent } from 'react'
import type { PortableTextInputProps } from 'sanity'
import { isDocx, mayBeDocx } from './docx.ts'
import { usePaste } from './usePaste.ts'

/** Keeps an event from Sanity's own place to drop files, which knows no Word files and would say that there is no room. */
function take(event: SyntheticEvent): void {
  event.preventDefault()
  event.stopPropagation()
}

/** Whether a Word file may be among what is dragged; its name is told when it is dropped. */
const isDragged = ({ items }: DataTransfer): boolean =>
  [...items].some((item) => item.kind === 'file' && mayBeDocx(item))

/** Whether an event is in this very field: what is in a dialog of a block of it has a field of its own, and React tells both. */
const isHere = ({ target, currentTarget }: SyntheticEvent): boolean =>
  target instanceof Element && target.closest('[data-running-text]') === currentTarget

/** A field of running text, in which what is pasted and dropped becomes what somebody would have typed. */
export function PasteInput(props: PortableTextInputProps) {
  const { onPaste, onDocx } = usePaste(props)

  function takeFiles(event: ClipboardEvent | DragEvent, { files }: DataTransfer): void {
    const documents = [...files].filter(isDocx)
    if (documents.length === 0 || props.readOnly || !isHere(event)) return
    take(event)
    void documents.reduce((before, file) => before.then(() => onDocx(file)), Promise.resolve())
  }

  const takeDragged = (event: DragEvent) => {
    if (!props.readOnly && isHere(event) && isDragged(event.dataTransfer)) take(event)
  }

  return (
    <div
      data-running-text
      style={{ display: 'contents' }}
      onPasteCapture={(event) => takeFiles(event, event.clipboardData)}
      onDropCapture={(event) => takeFiles(event, event.dataTransfer)}
      onDragEnterCapture={takeDragged}
      onDragOverCapture={takeDragged}
    >
      {props.renderDefault({ ...props, onPaste })}
    </div>
  )
}
