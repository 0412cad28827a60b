import { ClockIcon } from '@sanity/icons/Clock'
import { useState } from 'react'
import { type DocumentActionComponent, type DocumentActionProps, useDocumentPairPermissions } from 'sanity'
import { plannedMessages as words } from '../messages/planned.ts'
import type { PlanAction } from '../planned/plan.ts'
import { PlanDialog } from './PlanDialog.tsx'

/** What can be planned for a document as it stands, the likeliest first. A single document is never unpublished. */
export const plannable = (
  { draft, published }: Pick<DocumentActionProps, 'draft' | 'published'>,
  isSingle: boolean,
): PlanAction[] => [
  ...(draft ? (['publish'] as const) : []),
  ...(published && !isSingle ? (['unpublish'] as const) : []),
]

/** «Planlegg …», in the menu beside «Publiser». `isSingle`: the type has one document, which is never unpublished. */
function entry(missesToken: boolean, isSingle: boolean): DocumentActionComponent {
  const action: DocumentActionComponent = (props) => {
    const { id, type, version, liveEdit } = props
    const [isOpen, setOpen] = useState(false)
    const [permissions, isLoading] = useDocumentPairPermissions({ id, type, permission: 'publish' })
    const actions = plannable(props, isSingle)
    if (version || liveEdit || (actions.length === 0 && !isOpen)) return null
    const why = missesToken
      ? words.missesToken
      : !isLoading && permissions?.granted === false
        ? words.mayNot
        : undefined
    const close = () => setOpen(false)
    return {
      label: words.label,
      icon: ClockIcon,
      disabled: why !== undefined || isLoading,
      ...(why !== undefined && { title: why }),
      onHandle: () => setOpen(true),
      dialog: isOpen && {
        type: 'custom',
        component: <PlanDialog id={id} type={type} actions={actions} onClose={close} />,
      },
    }
  }
  action.displayName = 'Plan'
  return action
}

/** What has a time of its own to begin at needs no plan. */
const begins = new Set(['alert'])

/**
 * Puts «Planlegg …» after «Publiser». Studio requests its actions often, and an action that is a new function each time
 * loses its state each time: so one is made for each kind, once.
 */
export function planningActions(missesToken: boolean, single: ReadonlySet<string>) {
  const [many, one] = [entry(missesToken, false), entry(missesToken, true)]
  return (actions: readonly DocumentActionComponent[], type: string): DocumentActionComponent[] =>
    actions.flatMap((each) =>
      each.action === 'publish' && !begins.has(type) ? [each, single.has(type) ? one : many] : [each],
    )
}
