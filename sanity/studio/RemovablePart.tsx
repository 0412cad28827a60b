import { Button, Stack } from '@sanity/ui'
import { type ObjectInputProps, unset } from 'sanity'
import { unstoredTexts } from './unstored/store.ts'
import { useDocumentId } from './unstored/useUnstored.ts'

const removeTitle = 'Ta bort'

/**
 * The input of a part that a document may lack, with a button that takes it away. Emptying its fields one by one would
 * leave an empty part, which is one that lacks what it must have.
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
