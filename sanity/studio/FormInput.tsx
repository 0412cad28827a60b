import { type InputProps, isObjectInputProps } from 'sanity'
import { RemovablePart } from './RemovablePart.tsx'

/** The parts of a document that it may do without, by field. */
const removable = new Set(['withdrawn', 'registration', 'stream', 'place'])

/** Studio's input for a field, with what the content model needs besides. */
export function FormInput(props: InputProps) {
  const isWhole = props.path.length === 1 && removable.has(String(props.path[0]))
  return isWhole && isObjectInputProps(props) ? <RemovablePart {...props} /> : props.renderDefault(props)
}
