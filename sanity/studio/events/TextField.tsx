import { TextArea, TextInput } from '@sanity/ui'
import { useEffect, useRef } from 'react'
import { Field } from './Field.tsx'

type Props = {
  label: string
  hint?: string
  problem?: string | undefined
  value: string
  rows?: number
  isFirst?: boolean
  onChange: (text: string) => void
}

/** A text with its label. The first of a dialog has the focus when it opens. */
export function TextField({ label, hint, problem, value, rows, isFirst = false, onChange }: Props) {
  const element = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useEffect(() => {
    if (isFirst) element.current?.focus()
  }, [isFirst])
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(input) => {
        const shared = { ...input, ref: element, value }
        return rows === undefined ? (
          <TextInput {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
        ) : (
          <TextArea {...shared} rows={rows} onChange={(event) => onChange(event.currentTarget.value)} />
        )
      }}
    </Field>
  )
}
