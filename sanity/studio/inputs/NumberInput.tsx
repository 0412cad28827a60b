import type { NumberInputProps } from 'sanity'
import { numberForm } from '#schemas/typed/number.ts'
import { useDocumentId } from '../unstored/useUnstored.ts'
import { TypedTextInput } from './TypedTextInput.tsx'
import { useTypedText } from './useTypedText.ts'

/** The input for a number. The browser's own shows «1e» but reports an empty value, which is then published. */
export function NumberInput(props: NumberInputProps) {
  const { path, value, schemaType, elementProps, onChange } = props
  const isReadOnly = props.readOnly === true
  const field = useTypedText({
    documentId: useDocumentId(),
    path,
    title: schemaType.title ?? '',
    value,
    form: numberForm,
    isReadOnly,
    onChange,
  })
  return (
    <TypedTextInput field={field} elementProps={elementProps} isReadOnly={isReadOnly} inputMode="decimal" />
  )
}
