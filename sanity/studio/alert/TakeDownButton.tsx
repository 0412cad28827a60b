import { Button } from '@sanity/ui'
import { useState } from 'react'
import type { Pair } from '../desk/standing.ts'
import { alertMessages as words } from '../messages/alert.ts'
import { alertIn } from './stored.ts'
import { TakeDownDialog } from './TakeDownDialog.tsx'

/** The title that readers have, or that of the draft where they have none; what is said where there is none at all. */
export const titleOf = ({ published, draft }: Pick<Pair, 'published' | 'draft'>): string =>
  alertIn(published ?? draft ?? {}).title || words.untitled

/** «Ta ned no»: a press, and one answer. */
export function TakeDownButton({
  alert,
  text,
}: {
  alert: Pick<Pair, 'id' | 'published' | 'draft'>
  text: string
}) {
  const [isOpen, setOpen] = useState(false)
  const title = titleOf(alert)
  return (
    <>
      <Button
        mode="ghost"
        fontSize={1}
        padding={2}
        text={text}
        aria-label={words.takeDownNamed(title)}
        onClick={() => setOpen(true)}
        data-testid="take-down"
      />
      {isOpen && (
        <TakeDownDialog
          id={alert.id}
          title={title}
          isEdited={alert.draft !== undefined}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
