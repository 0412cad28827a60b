import { ArrowRightIcon } from '@sanity/icons/ArrowRight'
import { Button, Flex, Stack } from '@sanity/ui'
import { useContext, useEffect, useRef } from 'react'
import type { ObjectInputProps } from 'sanity'
import { programmeMessages as messages } from '../messages/programme.ts'
import { ProgrammeContext } from './context.ts'

/** How long Studio's dialog takes to place the focus, in ms. */
const dialogOpens = 50

/** An item of the programme, with a button to the next: six items are written without closing a dialog. */
export function ItemInput(props: ObjectInputProps) {
  const programme = useContext(ProgrammeContext)
  const key: unknown = props.value?._key
  const { onPathFocus } = props
  const isNew = useRef(props.value !== undefined && !('topic' in props.value) && !('speakers' in props.value))
  // Studio's dialog leaves the focus on its crumbs, and takes it there once it is open.
  useEffect(() => {
    if (!isNew.current) return
    const timer = setTimeout(() => onPathFocus(['topic']), dialogOpens)
    return () => clearTimeout(timer)
  }, [onPathFocus])
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
