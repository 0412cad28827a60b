import { Button, Flex, TextInput } from '@sanity/ui'
import { useEffect, useRef } from 'react'
import { clockText, shortDateTimeText } from '#lib/dates/format.ts'
import { osloDay } from '#lib/dates/oslo.ts'
import { messages } from '#schemas/messages.ts'
import { seasonIfTwice, typedInstant } from '#schemas/typed/instant.ts'
import type { Typed } from '#schemas/typed/typed.ts'
import { Field } from '../events/Field.tsx'
import { plannedMessages as words } from '../messages/planned.ts'
import { DayPicker } from '../times/DayPicker.tsx'

/** A time to come, as typed; or what is wrong with it, in words. */
export function comingInstant(text: string, now: Date): Typed<string> {
  if (text.trim() === '') return { problem: words.whenMissing }
  const typed = typedInstant(text)
  return 'value' in typed && Date.parse(typed.value) <= now.getTime() ? { problem: words.passed } : typed
}

type Props = {
  text: string
  typed: Typed<string>
  /** Whether what is wrong is said: not before anything is typed, or the editor goes on. */
  isSaid: boolean
  onChange: (text: string) => void
}

const season = (at: string): string => {
  const which = seasonIfTwice(at)
  return which === undefined ? '' : ` (${which})`
}

/** When it is to happen, in Oslo time, typed or picked. It has the focus when its dialog opens. */
export function WhenField({ text, typed, isSaid, onChange }: Props) {
  const element = useRef<HTMLInputElement>(null)
  useEffect(() => element.current?.focus(), [])
  const at = 'value' in typed ? typed.value : undefined
  const choices = 'choices' in typed ? (typed.choices ?? []) : []
  return (
    <Field
      label={words.when}
      hint={at === undefined ? messages.timeHint : words.willBe(shortDateTimeText(at) + season(at))}
      problem={'problem' in typed && isSaid ? typed.problem : undefined}
    >
      {(input) => (
        <Flex gap={2} wrap="wrap">
          <div style={{ flex: 1, minWidth: '14em' }}>
            <TextInput
              {...input}
              ref={element}
              value={text}
              onChange={(event) => onChange(event.currentTarget.value)}
            />
          </div>
          <DayPicker
            day={at && osloDay(at)}
            onPick={(day) => {
              const [year, month, date] = day.split('-')
              onChange(`${date}.${month}.${year} ${at ? clockText(at) : ''}`)
              // The dialog gives the keyboard back to its button as it closes.
              setTimeout(() => element.current?.focus())
            }}
          />
          {choices.map((choice) => (
            <Button key={choice} mode="ghost" fontSize={1} text={choice} onClick={() => onChange(choice)} />
          ))}
        </Flex>
      )}
    </Field>
  )
}
