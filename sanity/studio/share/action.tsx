import { LinkIcon } from '@sanity/icons/Link'
import { useState } from 'react'
import type { DocumentActionComponent } from 'sanity'
import { visibilityOf } from '#lib/content/visibility.ts'
import { shareMessages as words } from '../messages/share.ts'
import { siteTime } from '../times/siteTime.ts'
import { canMakeLinks } from './draftLink.ts'
import { ShareDialog } from './ShareDialog.tsx'

/** Why a draft cannot be shown on a page; undefined when it can. */
function lacking(draft: Record<string, unknown>, now: Date): string | undefined {
  // A draft has its publication date when it is published.
  const dated = { ...draft, publishedAt: draft.publishedAt ?? now.toISOString() }
  return visibilityOf(dated, now).state === 'hidden' ? words.lacks : undefined
}

/** The types that have a page of their own under /aktuelt. */
export const isShareable = (type: string): boolean => type === 'article' || type === 'event'

function shareAction(canReadDrafts: boolean): DocumentActionComponent {
  const action: DocumentActionComponent = ({ id, draft, published, version, onComplete }) => {
    const [isOpen, setOpen] = useState(false)
    const now = siteTime.now()
    const isWaiting = visibilityOf(published ?? undefined, now).state === 'planned'
    const source = draft ?? (isWaiting ? published : null)
    if (version || (!source && !isOpen)) return null
    const blocked = () => {
      if (!canReadDrafts) return words.noToken
      if (!canMakeLinks()) return words.noCryptography
      return source ? lacking(source, now) : undefined
    }
    const close = () => {
      setOpen(false)
      onComplete()
    }
    return {
      label: words.action,
      icon: LinkIcon,
      onHandle: () => setOpen(true),
      dialog: isOpen && {
        type: 'custom',
        component: <ShareDialog document={id} blocked={blocked()} onClose={close} />,
      },
    }
  }
  action.displayName = 'Share draft'
  return action
}

// Studio asks for its actions often, and one that is a new function each time loses its state each time.
const withToken = shareAction(true)
const withoutToken = shareAction(false)

/** «Vis utkastet til andre …», of a draft, and of what is published and waits for its time. */
export const shareDraft = (canReadDrafts: boolean): DocumentActionComponent =>
  canReadDrafts ? withToken : withoutToken
