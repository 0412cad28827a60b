import { useEffect, useState } from 'react'
import { type FormPatch, type Path, set, unset } from 'sanity'
import { messages } from '#schemas/messages.ts'
import type { TextForm, Typed } from '#schemas/typed/typed.ts'
import { samePath } from '../unstored/paths.ts'
import { unstoredTexts } from '../unstored/store.ts'
import { useUnstoredAt } from '../unstored/useUnstored.ts'

type Field<Value> = {
  documentId: string
  path: Path
  title: string
  value: Value | undefined
  form: TextForm<Value>
  /** True for a field that shows the published document, or an old revision, beside the draft that is being edited. */
  isReadOnly: boolean
  onChange: (patch: FormPatch) => void
}

/** A text field that represents a value. */
export type TypedText = {
  /** What the field shows: what is stored, unless there is a problem. */
  text: string
  /** Why the shown text is not stored. */
  problem: string | undefined
  /** Texts of which one is meant, to choose from. */
  choices: readonly string[]
  type: (text: string) => void
  /** The editor leaves the field: the stored value is shown in its standard form. */
  leave: () => void
  /** Shows the stored value again. */
  restore: () => void
}

/** A text field of a kind of value whose text can be made one by saying so. */
export type StorableText<Value> = TypedText & {
  /** Stores a value for a text that is none by itself, since the editor says that it is. */
  store: (text: string, value: Value) => void
}

/** Stored text as it was typed, with the values that the document may still have while the change is on its way. */
type Typing<Value> = { text: string; mine: readonly (Value | undefined)[] }

/**
 * Keeps a field's text and value together: text that can be parsed is stored at the keystroke that makes it so, and
 * other text is recorded as unstored, and blocks publishing. So at no time can an older value be published.
 */
export function useTypedText<Value extends string | number>(field: Field<Value>): StorableText<Value> {
  const { documentId, title, value, form, isReadOnly, onChange } = field
  const path = useSame(field.path)
  const noted = useUnstoredAt(documentId, path)
  const isHere = !isReadOnly && (typeof path.at(-1) !== 'number' || noted?.over === value)
  const unstored = isHere ? noted : undefined
  const [typing, setTyping] = useState<Typing<Value>>()
  const own = typing?.mine.includes(value) ? typing : undefined
  const write = (stored: Value | undefined) => (stored === undefined ? '' : form.write(stored))

  useEffect(() => unstoredTexts.show(documentId, path), [documentId, path])

  // Once the document has what was typed last, any other value in it is somebody else's, and is shown.
  const last = own?.mine.at(-1)
  const isSettled = own !== undefined && own.mine.length > 1 && last === value
  useEffect(() => {
    if (isSettled) setTyping((now) => now && { ...now, mine: now.mine.slice(-1) })
  }, [isSettled])

  function keep(text: string, next: Value | undefined): void {
    const mine = own?.mine ?? [value]
    const before = mine.at(-1)
    // A time stored with seconds is unchanged when the same minute is typed again.
    const isSame = write(before) === write(next)
    unstoredTexts.forget(documentId, path)
    setTyping({ text, mine: isSame ? mine : [...mine, next] })
    if (!isSame) onChange(next === undefined ? unset() : set(next))
  }

  return {
    text: unstored?.text ?? own?.text ?? write(value),
    problem: unstored && messages.notStored(unstored.problem),
    choices: unstored ? choicesIn(form.read(unstored.text)) : [],
    type: (text) => {
      if (text.trim() === '') return keep(text, undefined)
      const read = form.read(text)
      if ('value' in read) return keep(text, read.value)
      unstoredTexts.put(documentId, { path, title, text, problem: read.problem, over: value })
    },
    store: keep,
    leave: () => {
      if (own && !unstored) setTyping({ ...own, text: write(last) })
    },
    restore: () => {
      unstoredTexts.forget(documentId, path)
      setTyping(undefined)
    },
  }
}

const choicesIn = (read: Typed<unknown>): readonly string[] => ('problem' in read && read.choices) || []

/** A path that remains the same array as long as it points to the same place. */
function useSame(path: Path): Path {
  const [same, setSame] = useState(path)
  if (samePath(same, path)) return same
  setSame(path)
  return path
}
