import { AddIcon } from '@sanity/icons/Add'
import { Button, Flex } from '@sanity/ui'
import type { ArrayOfObjectsInputProps } from 'sanity'
import { inputMessages } from '../messages/inputs.ts'

type Props = Parameters<Extract<ArrayOfObjectsInputProps['arrayFunctions'], (props: never) => unknown>>[0]

/**
 * A button for each kind of entry that a list takes. Sanity's one button opens a menu for them, which no key reaches
 * (sanity 6.16, `ArrayOfObjectsFunctions`): neither Enter nor an arrow moves the focus there, and Tab goes past it.
 */
export function AddButtons({ schemaType, readOnly, onValueCreate, onItemAppend }: Props) {
  return (
    <Flex gap={2} wrap="wrap">
      {schemaType.of.map((type) => (
        <Button
          key={type.name}
          data-testid={`add-${type.name}`}
          disabled={readOnly === true}
          icon={AddIcon}
          mode="ghost"
          text={inputMessages.add(type.title ?? type.name)}
          // Declared to take the type of the list, but given that of an entry by Sanity's own button.
          onClick={() => onItemAppend(onValueCreate(type as unknown as typeof schemaType))}
        />
      ))}
    </Flex>
  )
}
