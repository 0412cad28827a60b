import { type ReactElement, useState } from 'react'
import type { DocumentActionProps } from 'sanity'
import { AnnouncementDialog } from '../events/AnnouncementDialog.tsx'
import { isWithdrawable, isWithdrawn } from '../events/kinds.ts'

export type Withdrawal = {
  start: () => void
  /** The dialog of a withdrawal that has been started; undefined while there is none. */
  dialog: ReactElement | undefined
}

/** The withdrawal of a document; undefined when it cannot be withdrawn, or is already. */
export function useWithdrawal({ id, type, published }: DocumentActionProps): Withdrawal | undefined {
  const [isOpen, setOpen] = useState(false)
  if (!published || isWithdrawn(published) || !isWithdrawable(type)) return undefined
  return {
    start: () => setOpen(true),
    dialog: isOpen ? (
      <AnnouncementDialog kind="withdraw" id={id} type={type} onClose={() => setOpen(false)} />
    ) : undefined,
  }
}
