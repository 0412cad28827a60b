import { Button, Flex } from '@sanity/ui'
import { type StringInputProps, useFormValue, useGetFormValue } from 'sanity'
import { isInstant } from '#lib/dates/written.ts'
import { nearestTime } from '#lib/events/programmeTimes.ts'
import { instantForm } from '#schemas/typed/instant.ts'
import { endAfter, itemTimeForm, minutesOf } from '#schemas/typed/itemTime.ts'
import { InstantInput } from '../inputs/InstantInput.tsx'
import type { TypedText } from '../inputs/useTypedText.ts'
import { programmeMessages as messages } from '../messages/programme.ts'
import { isKey, programmeIn } from './items.ts'

/** The lengths that are one click away, in minutes. */
const usual = [15, 30, 45, 60, 90]

/** The input for when an item starts or ends: the day follows from the event, and the end from the length. */
export function ItemTimeInput(props: StringInputProps) {
  const { path } = props
  const formValue = useGetFormValue()
  const isEnd = path.at(-1) === 'endsAt'
  const startPath = [...path.slice(0, -1), 'startsAt']
  const near = () => {
    const { event, items } = programmeIn(formValue)
    const index = items.findIndex(({ _key }) => isKey(path[1], _key))
    const startsAt = formValue(startPath)
    const own = isInstant(props.value) ? props.value : undefined
    const at = own ?? nearestTime(items.slice(0, Math.max(index, 0)), event)
    return { at, ...(isEnd && isInstant(startsAt) && { startsAt }) }
  }
  return (
    <InstantInput
      {...props}
      form={itemTimeForm(near, isEnd)}
      hint={isEnd ? messages.endHint : messages.startHint}
      below={
        isEnd && props.readOnly !== true
          ? (field) => <Lengths {...{ field, startPath, value: props.value }} />
          : undefined
      }
    />
  )
}

type LengthsProps = { field: TypedText; startPath: StringInputProps['path']; value: string | undefined }

/** How long the item lasts, to choose: its end follows. */
function Lengths({ field, startPath, value }: LengthsProps) {
  const startsAt = useFormValue([...startPath])
  const chosen = minutesOf(startsAt, value)
  const isReady = isInstant(startsAt)
  return (
    <Flex role="group" aria-label={messages.lengths} gap={1} wrap="wrap">
      {usual.map((minutes) => (
        <Button
          key={minutes}
          mode={chosen === minutes ? 'default' : 'ghost'}
          padding={2}
          fontSize={1}
          text={messages.minutes(minutes)}
          aria-pressed={chosen === minutes}
          disabled={!isReady}
          title={isReady ? undefined : messages.lengthFirst}
          onClick={() => isReady && field.type(instantForm.write(endAfter(startsAt, minutes)))}
        />
      ))}
    </Flex>
  )
}
