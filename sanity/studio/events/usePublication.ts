import { useCallback, useEffect, useRef, useState } from 'react'
import { useCurrentUser, useDocumentPairPermissions } from 'sanity'
import { messages as schemaMessages } from '#schemas/messages.ts'
import { useFourEyes } from '../approval/useFourEyes.ts'
import { messages } from '../messages/events.ts'
import type { StoredDocument } from '../publication/document.ts'
import type { Change } from '../publication/publication.ts'
import { browserParts } from '../publish/browserParts.ts'
import { problemOf } from '../publish/problem.ts'
import { type Parts, publishNow } from '../publish/publishNow.ts'
import { useSnapshot } from '../publish/useSnapshot.ts'
import { shortened } from '../unstored/shortened.ts'
import { useUnstoredTexts } from '../unstored/useUnstored.ts'
import { useEditorsClient } from '../useEditorsClient.ts'

/** What is published: fields to set, as of the instant of publication (ISO 8601), and how the change is told of. */
export type Wish = {
  set: NonNullable<Parts['set']>
  change: Change
  /** Why it is published by one alone, where four eyes are asked for. */
  reason?: string
  /** Called once it is published. */
  done: () => void
}

type State = { isPublishing: boolean; waitsFor?: readonly string[]; problem?: string }

/** A document with its draft, and a way to publish them with an announcement in one request. */
export type AnnouncedDocument = {
  published: StoredDocument | undefined
  draft: StoredDocument | undefined
  /** Why nothing can be published now; undefined when it can. */
  blocked: string | undefined
  /** The names of others who are in the document. */
  others: readonly string[]
  /** The id of who publishes, where four eyes are asked for. */
  user: string | undefined
  isPublishing: boolean
  /** The names of those who are waited for, because they are writing. */
  waitsFor: readonly string[] | undefined
  /** Why the last attempt failed, in words for the editor. */
  problem: string | undefined
  /** Publishes once the last letters, everybody's, are stored and right. One attempt at a time. */
  publish: (wish: Wish) => void
}

/** The document with this published id, to be announced about. */
export function usePublication(id: string, type: string): AnnouncedDocument {
  const client = useEditorsClient()
  const by = useCurrentUser()?.id
  const user = useFourEyes()
  const { snapshot, latest } = useSnapshot({ id, type })
  const { published, draft, hasErrors, others } = snapshot
  const [permissions] = useDocumentPairPermissions({ id, type, permission: 'publish' })
  const unstored = useUnstoredTexts().standingIn(draft ?? published ?? { _id: id })[0]
  const [state, setState] = useState<State>({ isPublishing: false })
  const isUnderWay = useRef(false)
  const isClosed = useRef(false)
  useEffect(() => {
    isClosed.current = false
    return () => {
      isClosed.current = true
    }
  }, [])

  const whyBlocked = () => {
    if (permissions && !permissions.granted) return messages.notAllowed
    if (unstored) return schemaMessages.publishUnstored(unstored.title, shortened(unstored.text))
    return draft && hasErrors ? messages.faulty : undefined
  }

  const publish = useCallback(
    async ({ set, change, reason, done }: Wish) => {
      if (isUnderWay.current) return
      isUnderWay.current = true
      setState({ isPublishing: true })
      const outcome = await publishNow(change, {
        ...browserParts,
        client,
        by,
        needsDraft: false,
        fourEyes: user === undefined ? undefined : { user, reason },
        latest: () => latest.current,
        waitsForOthers: (waitsFor) => setState({ isPublishing: true, waitsFor }),
        isCancelled: () => isClosed.current,
        isAnswered: () => true,
        set,
      })
      isUnderWay.current = false
      // What is wrong in the document is why it is blocked, which is said already.
      const isSaid = outcome.done || outcome.why === 'invalid'
      setState({
        isPublishing: false,
        ...(!isSaid && { problem: problemOf(outcome, latest.current.others) }),
      })
      if (outcome.done) done()
    },
    [client, by, latest, user],
  )

  return {
    published,
    draft,
    blocked: whyBlocked(),
    others,
    user,
    isPublishing: state.isPublishing,
    waitsFor: state.waitsFor,
    problem: state.problem,
    publish: (wish) => void publish(wish),
  }
}
