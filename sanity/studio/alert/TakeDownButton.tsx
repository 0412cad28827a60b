import { Button } from '@sanity/ui'
import { useState } from 'react'
import { fieldOf, type Pair } from '../desk/standing.ts'
import { alertMessages as words } from '../messages/alert.ts'
import { TakeDownDialog } from './TakeDownDialog.tsx'

/** The title that an alert has in Studio; what is said where it has none. */
export const titleOf = (alert: Pick<Pair, 'published' | 'draft'>): string =>
  fieldOf({ id: '', type: '', ...alert }, 'title') ?? words.untitled

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
