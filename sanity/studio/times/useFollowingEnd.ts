import { useRef, useState } from 'react'
import { type FormPatch, PatchEvent, type Path, set, useFormCallbacks, useFormValue } from 'sanity'
import { type Length, movedEnd } from './movedEnd.ts'

/** The field that holds the end, for the field of a start. */
const endOf: Record<string, string> = { startsAt: 'endsAt' }

/** What follows when the time in a field changes. */
export type FollowingEnd = {
  change: (patch: FormPatch) => void
  /** The editor leaves the field: the next change is one of its own. */
  leave: () => void
  /** Whether the end was moved with the start just now, and still stands where it was moved to. */
  hasMoved: boolean
  /** Puts the end back to where it was before. */
  putBack: () => void
}

const isSetting = (patch: FormPatch): patch is FormPatch & { type: 'set'; value: string } =>
  patch.type === 'set' && typeof patch.value === 'string'

/**
 * Lets the end follow when a start moves, so that its length is kept: both in one patch event, so that they are one edit in
 * history and for other editors. For a field that is no start, `change` is the field's own.
 */
export function useFollowingEnd(
  path: Path,
  value: string | undefined,
  onChange: (patch: FormPatch) => void,
): FollowingEnd {
  const start = String(path.at(-1))
  const end = endOf[start]
  const stored = useFormValue([...path.slice(0, -1), end ?? start])
  const parent = useFormCallbacks()
  const length = useRef<Length>(undefined)
  const [moved, setMoved] = useState<Length>()
  if (end === undefined) {
    return { change: onChange, leave: () => undefined, hasMoved: false, putBack: () => undefined }
  }
  return {
    change(patch) {
      const next = isSetting(patch) ? patch.value : undefined
      const after = movedEnd(length.current, value, stored, next)
      length.current = after
      if (next === undefined || after === undefined || after.now === stored) return onChange(patch)
      setMoved(after)
      // The callbacks of a field are its parent's: paths are relative to the object that has both.
      parent.onChange(PatchEvent.from([set(next, [start]), set(after.now, [end])]))
    },
    leave: () => {
      // A start that was emptied is yet to be typed.
      if (value !== undefined) length.current = undefined
    },
    hasMoved: moved !== undefined && moved.now === stored && moved.now !== moved.end,
    putBack() {
      if (moved) parent.onChange(PatchEvent.from([set(moved.end, [end])]))
      length.current = undefined
      setMoved(undefined)
    },
  }
}
