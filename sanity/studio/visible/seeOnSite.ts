import { LaunchIcon } from '@sanity/icons/Launch'
import { useToast } from '@sanity/ui/toast'
import type { DocumentActionComponent, DocumentActionProps } from 'sanity'
import { isThere } from '#lib/content/visibility.ts'
import { visibleMessages as messages } from '../messages/visible.ts'
import { hasAddress, publicPathOf } from './publicPath.ts'
import { withheld } from './said.ts'
import { useVisibility } from './useVisibility.ts'

/** «Sjå på nettstaden», Ctrl+Alt+O: opens the public page in a new tab, or says why there is none that readers can see. */
export const seeOnSite: DocumentActionComponent = (props: DocumentActionProps) => {
  const published = props.published ?? undefined
  const { visibility, now } = useVisibility(published)
  const toast = useToast()
  if (!hasAddress(props.type)) return null
  return {
    label: messages.seeOnSite,
    icon: LaunchIcon,
    shortcut: 'Ctrl+Alt+O',
    onHandle: () => {
      const path = isThere(visibility) ? publicPathOf(published) : undefined
      if (path !== undefined) window.open(path, '_blank', 'noopener')
      else toast.push({ status: 'info', title: withheld(visibility, now)?.text ?? messages.unpublished })
      props.onComplete()
    },
  }
}
