import type { NumberInputProps } from 'sanity'
import { numberForm } from '#schemas/typed/number.ts'
import { useDocumentId } from '../unstored/useUnstored.ts'
import { TypedTextInput } from './TypedTextInput.tsx'
import { useTypedText } from './useTypedText.ts'

/** The input for a number. The browser's own shows «1e» and says that it is empty, and so it is published. */
export function NumberInput({ path, value, schemaType, elementProps, onChange, readOnly }: NumberInputProps) {
  const title = schemaType.title ?? ''
  const field = useTypedText({ documentId: useDocumentId(), path, title, value, form: numberForm, onChange })
  return (
    <TypedTextInput
      field={field}
      elementProps={elementProps}
      isReadOnly={readOnly === true}
      inputMode="decimal"
    />
  )
}
