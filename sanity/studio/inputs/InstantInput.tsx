import { CalendarIcon } from '@sanity/icons/Calendar'
import { Button } from '@sanity/ui'
import { useRef } from 'react'
import { ChangeIndicator, FormField, type StringInputProps, useFieldActions } from 'sanity'
import { dateTimeText } from '#lib/dates/format.ts'
import { osloIso } from '#lib/dates/oslo.ts'
import { messages } from '#schemas/messages.ts'
import { instantForm, instantText } from '#schemas/typed/instant.ts'
import { useDocumentId } from '../unstored/useUnstored.ts'
import { TypedTextInput } from './TypedTextInput.tsx'
import { type TypedText, useTypedText } from './useTypedText.ts'

/**
 * The input for a point in time, in Oslo time, wherever the editor is. Studio's own input shows text that it cannot
 * parse, keeps the old time, and lets that be published. Like Studio's, this one renders the field around itself.
 */
export function InstantInput(props: StringInputProps) {
  const { id, path, value, schemaType, elementProps, onChange, level, changed } = props
  const title = schemaType.title ?? ''
  const { actions = [], focused } = useFieldActions()
  const isReadOnly = props.readOnly === true
  const field = useTypedText({
    documentId: useDocumentId(),
    path,
    title,
    value,
    form: instantForm,
    isReadOnly,
    onChange,
  })
  const isTime = value !== undefined && instantText(value) !== undefined
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
            elementProps={elementProps}
            isReadOnly={isReadOnly}
            hint={isTime ? messages.timeStored(dateTimeText(value)) : messages.timeHint}
          >
            {!isReadOnly && <Shortcuts field={field} wall={isTime ? osloIso(value).slice(0, 16) : ''} />}
          </TypedTextInput>
        </ChangeIndicator>
      </FormField>
    </div>
  )
}

/** Ways to set a time without typing it. The browser's calendar ignores time zones: it is given Oslo time. */
function Shortcuts({ field, wall }: { field: TypedText; wall: string }) {
  const picker = useRef<HTMLInputElement>(null)
  const take = (text: string) => {
    const read = instantForm.read(text)
    field.type('value' in read ? instantForm.write(read.value) : text)
  }
  return (
    <>
      <div style={{ position: 'relative' }}>
        <input
          ref={picker}
          type="datetime-local"
          value={wall}
          onChange={(event) => take(event.currentTarget.value)}
          tabIndex={-1}
          aria-hidden="true"
          style={{ position: 'absolute', inset: 0, opacity: 0, pointerEvents: 'none', width: '100%' }}
        />
        <Button
          mode="bleed"
          icon={CalendarIcon}
          aria-label={messages.timePick}
          title={messages.timePick}
          onClick={() => picker.current?.showPicker()}
        />
      </div>
      <Button
        mode="bleed"
        text={messages.timeNow}
        title={messages.timeSetNow}
        onClick={() => take(new Date().toISOString().slice(0, 16).concat('Z'))}
      />
    </>
  )
}
