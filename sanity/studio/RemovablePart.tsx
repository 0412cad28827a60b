import { Button, Stack } from '@sanity/ui'
import { type ObjectInputProps, unset } from 'sanity'
import { unstoredTexts } from './unstored/store.ts'
import { useDocumentId } from './unstored/useUnstored.ts'

const removeTitle = 'Ta bort'

/**
 * The input for an optional part of a document, with a button that removes it. Emptying its fields one by one would
 * leave an empty part without its required fields.
 */
export function RemovablePart(props: ObjectInputProps) {
  const documentId = useDocumentId()
  const isRemovable = props.value !== undefined && !props.readOnly
  return (
    <Stack gap={4}>
      {props.renderDefault(props)}
      {isRemovable && (
        <Button
          mode="ghost"
          tone="critical"
          text={`${removeTitle} ${props.schemaType.title?.toLowerCase()}`}
          onClick={() => {
            unstoredTexts.forget(documentId, props.path)
            props.onChange(unset())
          }}
        />
      )}
    </Stack>
  )
}
