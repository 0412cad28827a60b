import type { DocumentBadgeComponent } from 'sanity'
import { isThere, type Visibility } from '#lib/content/visibility.ts'
import { visibleMessages as messages } from '../messages/visible.ts'
import { hasPage } from './publicPath.ts'
import { saidOf } from './said.ts'
import type { Shown } from './shown.ts'
import { useShown } from './useShown.ts'
import { useVisibility } from './useVisibility.ts'

type Badge = { label: string; color: 'success' | 'warning' | 'danger' | 'primary' }

const badges: Record<Visibility['state'], Badge> = {
  live: { label: messages.badgeLive, color: 'success' },
  planned: { label: messages.badgePlanned, color: 'warning' },
  expired: { label: messages.badgeExpired, color: 'warning' },
  withdrawn: { label: messages.badgeWithdrawn, color: 'warning' },
  hidden: { label: messages.badgeHidden, color: 'danger' },
  unpublished: { label: messages.badgeUnpublished, color: 'primary' },
}

/** The badge for a revision that readers do not see yet; undefined when they do, or while the site is asked. */
function awaited({ state }: Shown): Badge | undefined {
  if (state === 'waiting') return { label: messages.badgeWaiting, color: 'warning' }
  return state === 'late' || state === 'away' ? { label: messages.badgeLate, color: 'danger' } : undefined
}

/**
 * The badge that tells what is published apart from what the public sees. It stands in the footer, where «Publiser» is: the
 * line at the top may be out of sight.
 */
export const visibleBadge: DocumentBadgeComponent = ({ type, published: stored }) => {
  const published = stored ?? undefined
  const { visibility, now } = useVisibility(published)
  const shown = useShown(isThere(visibility) ? published : undefined)
  const { text } = saidOf(visibility, shown, now, hasPage(type))
  const badge = isThere(visibility) ? awaited(shown) : undefined
  return { ...(badge ?? badges[visibility.state]), title: text }
}
