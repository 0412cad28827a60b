import { UnpublishIcon } from '@sanity/icons/Unpublish'
import { useState } from 'react'
import type { DocumentActionComponent, DocumentActionDescription, DocumentActionProps } from 'sanity'
import { addressMessages as words } from '../messages/addresses.ts'
import { UnpublishDialog } from './UnpublishDialog.tsx'
import { useMayUnpublish } from './unpublishing.ts'

/**
 * «Avpubliser», which says what readers meet. Unlike Studio's own it is offered beside the draft too, where editors work;
 * that one stands only behind the chip «Publisert». Versions in releases are left to Studio's own.
 */
export const unpublishTold =
  (original: DocumentActionComponent): DocumentActionComponent =>
  (props) =>
    useUnpublishAction(original, props)

function useUnpublishAction(
  original: DocumentActionComponent,
  props: DocumentActionProps,
): DocumentActionDescription | null {
  const action = original(props)
  const isAllowed = useMayUnpublish(props.id, props.type)
  const [isOpen, setOpen] = useState(false)
  const { published, version, liveEditSchemaType } = props
  if (version || liveEditSchemaType || !published) return action
  return {
    tone: 'critical',
    icon: UnpublishIcon,
    label: words.unpublish,
    disabled: isAllowed !== true,
    ...(isAllowed === false && { title: words.mayNotUnpublish }),
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'custom',
      component: <UnpublishDialog published={published} onClose={() => setOpen(false)} />,
    },
  }
}
