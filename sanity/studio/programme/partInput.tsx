import type { ReactElement } from 'react'
import {
  type InputProps,
  isArrayOfObjectsInputProps,
  isObjectInputProps,
  isStringInputProps,
  type Path,
} from 'sanity'
import { AddSpeakers } from './AddSpeakers.tsx'
import { ItemInput } from './ItemInput.tsx'
import { ItemTimeInput } from './ItemTimeInput.tsx'
import { NameInput } from './NameInput.tsx'
import { ProgrammeInput } from './ProgrammeInput.tsx'

/** The field of an item that a path leads to: empty for the item itself, undefined for what is no item's. */
function fieldOf([list, item, field, ...below]: Path): string | undefined {
  if (list !== 'programme' || typeof item !== 'object' || below.length > 0) return undefined
  return field === undefined ? '' : typeof field === 'string' ? field : undefined
}

/** Our input for the programme of an event or a part of it; undefined for all else. */
export function partInput(props: InputProps): ReactElement | undefined {
  const { path } = props
  if (path[0] !== 'programme') return undefined
  if (path.length === 1 && isArrayOfObjectsInputProps(props)) return <ProgrammeInput {...props} />
  switch (fieldOf(path)) {
    case '':
      return isObjectInputProps(props) ? <ItemInput {...props} /> : undefined
    case 'startsAt':
    case 'endsAt':
      return isStringInputProps(props) ? <ItemTimeInput {...props} /> : undefined
    case 'track':
      return isStringInputProps(props) ? <NameInput {...props} field="track" /> : undefined
    case 'room':
      return isStringInputProps(props) ? <NameInput {...props} field="room" /> : undefined
    case 'speakers':
      return isArrayOfObjectsInputProps(props)
        ? props.renderDefault({ ...props, arrayFunctions: AddSpeakers })
        : undefined
    default:
      return undefined
  }
}
