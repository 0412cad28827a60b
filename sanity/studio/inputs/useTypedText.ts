import { useEffect, useState } from 'react'
import { type FormPatch, type Path, set, unset } from 'sanity'
import { messages } from '#schemas/messages.ts'
import type { TextForm } from '#schemas/typed/typed.ts'
import { samePath } from '../unstored/paths.ts'
import { unstoredTexts } from '../unstored/store.ts'
import { useUnstoredAt } from '../unstored/useUnstored.ts'

type Field<Value> = {
  documentId: string
  path: Path
  title: string
  value: Value | undefined
  form: TextForm<Value>
  /** Of a field that shows the published document, or an old one, beside the draft that is being written. */
  isReadOnly: boolean
  onChange: (patch: FormPatch) => void
}

/** A field of text that stands for a value. */
export type TypedText = {
  /** What the field shows. It is what is stored, or there is a problem. */
  text: string
  /** Why what it shows is not stored. */
  problem: string | undefined
  type: (text: string) => void
  /** The editor leaves the field: what is stored is written as it always is. */
  leave: () => void
  /** Shows again what is stored. */
  restore: () => void
}

/** Text that has been stored, as it was typed, with the values that the document may still say while it is on its way. */
type Typing<Value> = { text: string; mine: readonly (Value | undefined)[] }

/**
 * A field's text and value, kept together: what can be read is stored with the key that makes it so, and what cannot is
 * noted as unstored, with which the document cannot be published. So no moment is left in which an older value could be.
 */
export function useTypedText<Value extends string | number>(field: Field<Value>): TypedText {
  const { documentId, title, value, form, isReadOnly, onChange } = field
  const path = useSame(field.path)
  const noted = useUnstoredAt(documentId, path)
  const isHere = !isReadOnly && (typeof path.at(-1) !== 'number' || noted?.over === value)
  const unstored = isHere ? noted : undefined
  const [typing, setTyping] = useState<Typing<Value>>()
  const own = typing?.mine.includes(value) ? typing : undefined
  const write = (stored: Value | undefined) => (stored === undefined ? '' : form.write(stored))

  useEffect(() => unstoredTexts.show(documentId, path), [documentId, path])

  // Once the document says what was typed last, another value in it is somebody else's, and is shown.
  const last = own?.mine.at(-1)
  const isSettled = own !== undefined && own.mine.length > 1 && last === value
  useEffect(() => {
    if (isSettled) setTyping((now) => now && { ...now, mine: now.mine.slice(-1) })
  }, [isSettled])

  function keep(text: string, next: Value | undefined): void {
    const mine = own?.mine ?? [value]
    const before = mine.at(-1)
    // A time that is stored with its seconds stays as it is when the minute is typed again.
    const isSame = write(before) === write(next)
    unstoredTexts.forget(documentId, path)
    setTyping({ text, mine: isSame ? mine : [...mine, next] })
    if (!isSame) onChange(next === undefined ? unset() : set(next))
  }

  return {
    text: unstored?.text ?? own?.text ?? write(value),
    problem: unstored && messages.notStored(unstored.problem),
    type: (text) => {
      if (text.trim() === '') return keep(text, undefined)
      const read = form.read(text)
      if ('value' in read) return keep(text, read.value)
      unstoredTexts.put(documentId, { path, title, text, problem: read.problem, over: value })
    },
    leave: () => {
      if (own && !unstored) setTyping({ ...own, text: write(last) })
    },
    restore: () => {
      unstoredTexts.forget(documentId, path)
      setTyping(undefined)
    },
  }
}

/** A path that is the same array as long as it leads to the same place. */
function useSame(path: Path): Path {
  const [same, setSame] = useState(path)
  if (samePath(same, path)) return same
  setSame(path)
  return path
}
