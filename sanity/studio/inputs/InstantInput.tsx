import { Button, Flex, Text } from '@sanity/ui'
import type { FocusEvent, ReactNode } from 'react'
import { ChangeIndicator, FormField, type StringInputProps, useFieldActions } from 'sanity'
import { clockText, dateTimeText } from '#lib/dates/format.ts'
import { osloDay } from '#lib/dates/oslo.ts'
import { messages } from '#schemas/messages.ts'
import { instantForm, instantText, isUsualYear, seasonIfTwice } from '#schemas/typed/instant.ts'
import type { TextForm } from '#schemas/typed/typed.ts'
import { visibleMessages } from '../messages/visible.ts'
import { DayPicker } from '../times/DayPicker.tsx'
import { siteTime } from '../times/siteTime.ts'
import { useFollowingEnd } from '../times/useFollowingEnd.ts'
import { useDocumentId } from '../unstored/useUnstored.ts'
import { TypedTextInput } from './TypedTextInput.tsx'
import { type TypedText, useTypedText } from './useTypedText.ts'

type Props = StringInputProps & {
  /** How text is read, where more than a whole date is understood. */
  form?: TextForm<string>
  /** How to write a time, said while there is none. */
  hint?: string
  /** Shown below the field. */
  below?: ((field: TypedText) => ReactNode) | undefined
}

/**
 * The input for a point in time, in Oslo time, wherever the editor is. Studio's own input shows text that it cannot
 * parse, keeps the old time, and lets that be published. Like Studio's, this one renders the field around itself.
 */
export function InstantInput({ form = instantForm, hint = messages.timeHint, below, ...props }: Props) {
  const { id, path, value, schemaType, elementProps, onChange, level, changed } = props
  const title = schemaType.title ?? ''
  const { actions = [], focused } = useFieldActions()
  const isReadOnly = props.readOnly === true
  const follow = useFollowingEnd(path, value, onChange)
  const field = useTypedText({
    documentId: useDocumentId(),
    path,
    title,
    value,
    form,
    isReadOnly,
    onChange: follow.change,
  })
  const isTime = value !== undefined && instantText(value) !== undefined
  const onBlur = (event: FocusEvent<HTMLInputElement>) => {
    follow.leave()
    elementProps.onBlur(event)
  }
  return (
    <div data-testid={`field-${id}`}>
      <FormField
        __unstable_headerActions={actions}
        __unstable_presence={props.presence}
        description={schemaType.description}
        inputId={id}
        level={level}
        path={path}
        title={title}
        validation={props.validation}
        {...(schemaType.deprecated && { deprecated: schemaType.deprecated })}
      >
        <ChangeIndicator hasFocus={focused === true} isChanged={changed} path={path}>
          <TypedTextInput
            field={field}
            elementProps={{ ...elementProps, onBlur }}
            isReadOnly={isReadOnly}
            hint={isTime ? hintFor(value) : hint}
          >
            {!isReadOnly && <Shortcuts field={field} inputId={id} value={isTime ? value : undefined} />}
          </TypedTextInput>
          {below?.(field)}
          {follow.hasMoved && <Followed putBack={follow.putBack} />}
        </ChangeIndicator>
      </FormField>
    </div>
  )
}

/** How a stored time is understood, with a warning where its year is unusual. */
function hintFor(value: string): string {
  const said = messages.timeStored(dateTimeText(value), seasonIfTwice(value))
  return isUsualYear(value, siteTime.now()) ? said : `${said}. ${messages.instantYear}`
}

/** Tells that the end has followed the start, which an editor may not have meant. */
function Followed({ putBack }: { putBack: () => void }) {
  return (
    <Flex gap={2} align="center" role="status">
      <Text size={1}>{visibleMessages.endFollowed}</Text>
      <Button mode="bleed" padding={2} fontSize={1} text={visibleMessages.endKept} onClick={putBack} />
    </Flex>
  )
}

type ShortcutsProps = { field: TypedText; inputId: string; value: string | undefined }

/** Ways to set a time without typing it. */
function Shortcuts({ field, inputId, value }: ShortcutsProps) {
  const setNow = async () => {
    await siteTime.learn()
    field.type(instantForm.write(siteTime.now().toISOString()))
  }
  return (
    <>
      <DayPicker
        day={value && osloDay(value)}
        onPick={(day) => {
          const [year, month, date] = day.split('-')
          // Without a time of day, the field says that it is missing, and the keyboard is where it is to be typed.
          field.type(`${date}.${month}.${year} ${value ? clockText(value) : ''}`)
          // The dialog gives the keyboard back to its button as it closes.
          setTimeout(() => document.getElementById(inputId)?.focus())
        }}
      />
      <Button
        mode="bleed"
        text={messages.timeNow}
        title={messages.timeSetNow}
        onClick={() => void setNow()}
      />
    </>
  )
}
