import { Stack } from '@sanity/ui'
import {
  type InputProps,
  isArrayOfBlocksInputProps,
  isArrayOfObjectsInputProps,
  isNumberInputProps,
  isObjectInputProps,
  isStringInputProps,
  type PortableTextInputProps,
} from 'sanity'
import { SlugInput } from './addresses/SlugInput.tsx'
import { AdvisedField } from './advice/AdvisedField.tsx'
import { advisedIn } from './advice/advised.ts'
import { LengthsContext, WrittenContext, writtenIn } from './advice/language.ts'
import { AlertLine } from './alert/AlertLine.tsx'
import { alertType } from './alert/stored.ts'
import { AnnouncementBar } from './events/AnnouncementBar.tsx'
import { AddButtons } from './inputs/AddButtons.tsx'
import { InstantInput } from './inputs/InstantInput.tsx'
import { inputFor } from './inputs/inputFor.ts'
import { NumberInput } from './inputs/NumberInput.tsx'
import { PasteInput } from './paste/PasteInput.tsx'
import { PlannedLine } from './planning/PlannedLine.tsx'
import { partInput } from './programme/partInput.tsx'
import { RemovablePart } from './RemovablePart.tsx'
import { SeriesInput } from './series/SeriesInput.tsx'
import { TableGrid } from './table/TableGrid.tsx'
import { UnstoredAway } from './unstored/UnstoredAway.tsx'
import { VideoAddressInput } from './video/VideoAddressInput.tsx'
import { VisibleLine } from './visible/VisibleLine.tsx'

/** The optional parts of a document, by field. */
const removable = new Set(['withdrawn', 'registration', 'stream', 'place'])

// Sanity's own guard tells of a type that its input for Portable Text is not declared to take.
const isRunningText = (props: InputProps): props is PortableTextInputProps => isArrayOfBlocksInputProps(props)

/** Studio's input for a field, with our additions, and advice about what is written in it. */
export function FormInput(props: InputProps) {
  const advised = advisedIn(props)
  if (!advised) return inputOf(props)
  return (
    <AdvisedField
      path={props.path}
      value={props.value}
      isReadOnly={props.readOnly === true}
      advised={advised}
      // A paragraph is a field below that of the text.
      onGo={(key) => isRunningText(props) && props.onPathFocus([{ _key: key }])}
    >
      {inputOf(props)}
    </AdvisedField>
  )
}

function inputOf(props: InputProps) {
  const ofProgramme = partInput(props)
  if (ofProgramme) return ofProgramme
  if (props.path.length === 1 && props.path[0] === 'repeats' && isArrayOfObjectsInputProps(props))
    return <SeriesInput {...props} />
  const input = inputFor(props.schemaType)
  if (input === 'instant' && isStringInputProps(props)) return <InstantInput {...props} />
  if (input === 'number' && isNumberInputProps(props)) return <NumberInput {...props} />
  if (isStringInputProps(props) && (props.path.at(-1) === 'videoId' || props.path.at(-1) === 'url'))
    return <VideoAddressInput {...props} />
  if (isRunningText(props)) return <PasteInput {...props} />
  if (isArrayOfObjectsInputProps(props) && props.schemaType.of[0]?.name === 'tableRow')
    return <TableGrid {...props} />
  if (isArrayOfObjectsInputProps(props) && props.schemaType.of.length > 1)
    return props.renderDefault({ ...props, arrayFunctions: AddButtons })
  if (!isObjectInputProps(props)) return props.renderDefault(props)
  if (props.schemaType.name === 'slug') return <SlugInput {...props} />
  if (props.path.length === 0) {
    const isAlert = props.schemaType.name === alertType
    return (
      <WrittenContext value={writtenIn(props.value)}>
        <LengthsContext value={!isAlert}>
          <Stack gap={5}>
            {isAlert ? <AlertLine value={props.value} /> : <VisibleLine type={props.schemaType.name} />}
            <PlannedLine type={props.schemaType.name} />
            <AnnouncementBar {...props} />
            <UnstoredAway {...props} />
          </Stack>
        </LengthsContext>
      </WrittenContext>
    )
  }
  const isWhole = props.path.length === 1 && removable.has(String(props.path[0]))
  return isWhole ? <RemovablePart {...props} /> : props.renderDefault(props)
}
