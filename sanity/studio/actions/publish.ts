import { useToast } from '@sanity/ui/toast'
import { useEffect, useRef } from 'react'
import {
  type DocumentActionComponent,
  type DocumentActionDescription,
  type DocumentActionProps,
  useClient,
  useDocumentOperationEvent,
} from 'sanity'
import { apiVersion } from '#schemas/apiVersion.ts'
import { addressTaken } from '#schemas/checks/taken.ts'
import { messages } from '#schemas/messages.ts'
import { shortened } from '../unstored/shortened.ts'
import { unstoredTexts } from '../unstored/store.ts'
import { useUnstoredTexts } from '../unstored/useUnstored.ts'

const documentOf = ({ id, version, draft, published }: DocumentActionProps) =>
  version ?? draft ?? published ?? { _id: id, _type: '' }

/** The first text in a document's fields that is not stored. */
const firstUnstored = (props: DocumentActionProps) => unstoredTexts.standingIn(documentOf(props))[0]

/** How long «Publiser» waits to learn whether an address is free. */
const patienceMs = 5_000

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

/**
 * «Publiser», which publishes exactly what the fields show: it is disabled while one of them holds text that is not
 * stored. When it is pressed, the address is checked once more, since another document may have been published with it
 * since validation. Everything else, including its waiting, is Studio's own.
 */
export const onlyWhatIsStored =
  (original: DocumentActionComponent): DocumentActionComponent =>
  (props) =>
    usePublish(original, props)

function usePublish(
  original: DocumentActionComponent,
  props: DocumentActionProps,
): DocumentActionDescription | null {
  const action = original(props)
  const client = useClient({ apiVersion })
  const toast = useToast()
  const latest = useRef({ action, props })
  const isAsking = useRef(false)
  useUnstoredTexts()
  useForgetReplaced(props.id, props.type)
  useEffect(() => {
    latest.current = { action, props }
  })
  if (!action) return action

  const unstored = firstUnstored(props)
  if (unstored) {
    const title = messages.publishUnstored(unstored.title, shortened(unstored.text))
    return { ...action, disabled: true, title }
  }
  const press = async () => {
    // The last keystrokes are recorded before Studio has rendered the button again.
    if (isAsking.current || firstUnstored(props)) return
    isAsking.current = true
    const asking = client.withConfig({ timeout: patienceMs })
    // If there is no answer, Studio's own publish action reports what is wrong with the connection.
    const taken = await addressTaken(documentOf(props), asking).catch(() => undefined)
    isAsking.current = false
    const now = latest.current
    if (taken) toast.push({ status: 'error', title: messages.publishTaken, description: taken })
    else if (!firstUnstored(now.props) && !now.action?.disabled) now.action?.onHandle?.()
  }
  return { ...action, onHandle: () => void press() }
}
