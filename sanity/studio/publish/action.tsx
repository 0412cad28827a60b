import { useEffect, useRef } from 'react'
import type { DocumentActionComponent, DocumentActionDescription, DocumentActionProps } from 'sanity'
import { useDocumentOperationEvent } from 'sanity'
import { messages } from '#schemas/messages.ts'
import { publishMessages as words } from '../messages/publish.ts'
import { shortened } from '../unstored/shortened.ts'
import { unstoredTexts } from '../unstored/store.ts'
import { PublishDialog } from './PublishDialog.tsx'
import { questionOf } from './question.ts'
import { usePublishing } from './usePublishing.ts'

/** Operations that replace a whole document, and with it what is typed in its fields. */
const replacing = new Set(['discardChanges', 'restore', 'delete', 'del'])

/** Forgets a document's unstored texts once the document has been replaced or removed. */
function useForgetReplaced(id: string, type: string): void {
  const event = useDocumentOperationEvent(id, type)
  const seen = useRef(event)
  useEffect(() => {
    if (event === seen.current) return
    seen.current = event
    if (event?.type === 'success' && replacing.has(event.op)) unstoredTexts.forget(id, [])
  }, [event, id])
}

const firstUnstored = ({ id, draft, published }: DocumentActionProps) =>
  unstoredTexts.standingIn(draft ?? published ?? { _id: id })[0]

/**
 * «Publiser». Whether it is offered, and why not, is Sanity's own answer (permissions, versions, live edit, what is
 * already published, errors); what it does is ours: it asks what has to be asked, waits for the last letters, and
 * publishes in one request. It is disabled while a field holds text that is not stored. A version in a release is not
 * published here.
 */
export const ourPublish =
  (original: DocumentActionComponent): DocumentActionComponent =>
  (props) =>
    usePublish(original, props)

function usePublish(
  original: DocumentActionComponent,
  props: DocumentActionProps,
): DocumentActionDescription | null {
  const theirs = original(props)
  const { step, snapshot, user, press, confirm, cancel } = usePublishing(props)
  useForgetReplaced(props.id, props.type)
  if (!theirs || props.version) return null

  const dialog =
    step.name === 'asking' || (step.name === 'publishing' && step.isInDialog)
      ? {
          type: 'custom' as const,
          component: (
            <PublishDialog
              // Here and not at each keystroke: it compares two whole documents.
              question={questionOf(snapshot)}
              snapshot={snapshot}
              user={user}
              problem={step.name === 'asking' ? step.problem : undefined}
              isPublishing={step.name === 'publishing'}
              waitsFor={step.name === 'publishing' ? step.waitsFor : undefined}
              onPublish={confirm}
              onCancel={cancel}
            />
          ),
        }
      : undefined
  const shown = { ...theirs, label: words.label, ...(dialog && { dialog }) }
  const unstored = firstUnstored(props)
  if (unstored) {
    const title = messages.publishUnstored(unstored.title, shortened(unstored.text))
    return { ...shown, disabled: true, title }
  }
  if (step.name === 'publishing') return { ...shown, disabled: true, title: words.running }
  return { ...shown, onHandle: press }
}
