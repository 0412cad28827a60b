import { ArrowRightIcon } from '@sanity/icons/ArrowRight'
import { Button, Flex, Stack } from '@sanity/ui'
import { useContext } from 'react'
import type { ObjectInputProps } from 'sanity'
import { programmeMessages as messages } from '../messages/programme.ts'
import { ProgrammeContext } from './context.ts'

/** An item of the programme, with a button to the next: six items are written without closing a dialog. */
export function ItemInput(props: ObjectInputProps) {
  const programme = useContext(ProgrammeContext)
  const key: unknown = props.value?._key
  return (
    <Stack gap={5}>
      {props.renderDefault(props)}
      {programme && typeof key === 'string' && props.readOnly !== true && (
        <Flex>
          <Button
            data-testid="next-item"
            mode="ghost"
            icon={ArrowRightIcon}
            text={messages.next}
            title={messages.nextHint}
            onClick={() => programme.addAfter(key)}
          />
        </Flex>
      )}
    </Stack>
  )
}
