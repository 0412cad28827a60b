import { AddIcon } from '@sanity/icons/Add'
import { CalendarIcon } from '@sanity/icons/Calendar'
import { ClipboardIcon } from '@sanity/icons/Clipboard'
import { SortIcon } from '@sanity/icons/Sort'
import { Button, Flex, Stack, Text } from '@sanity/ui'
import { useState } from 'react'
import { type ArrayOfObjectsInputProps, insert, PatchEvent, set, setIfMissing, useGetFormValue } from 'sanity'
import { usePaneRouter } from 'sanity/structure'
import { programmeMessages as messages } from '../messages/programme.ts'
import { newItem, programmeIn, sortedItems } from './items.ts'
import { PasteDialog } from './paste/PasteDialog.tsx'
import { timetableView } from './timetableView.ts'

type Props = Parameters<Extract<ArrayOfObjectsInputProps['arrayFunctions'], (props: never) => unknown>>[0]

/** What can be done with the whole programme, below its items. */
export function ProgrammeTools({ readOnly, onChange, onItemAppend }: Props) {
  const formValue = useGetFormValue()
  const [said, setSaid] = useState('')
  const [isPasting, setPasting] = useState(false)
  const isFixed = readOnly === true
  const read = () => programmeIn(formValue)
  const sort = () => {
    const sorted = sortedItems(read().items)
    if (sorted) onChange(PatchEvent.from(set(sorted)))
    setSaid(sorted ? messages.sorted : messages.isSorted)
  }
  const add = (pasted: readonly { _key: string }[]) => {
    // One patch: one step in the history, which takes all of them back.
    onChange(PatchEvent.from([setIfMissing([]), insert([...pasted], 'after', [-1])]))
    setSaid(messages.pasteAdded(pasted.length))
    setPasting(false)
  }
  return (
    <Stack gap={3}>
      <Flex gap={2} wrap="wrap">
        <Button
          data-testid="add-single-object-button"
          disabled={isFixed}
          icon={AddIcon}
          mode="ghost"
          text={messages.add}
          onClick={() => {
            const { items, event } = read()
            onItemAppend(newItem(items, event))
          }}
        />
        <Button
          disabled={isFixed}
          icon={ClipboardIcon}
          mode="bleed"
          text={messages.paste}
          onClick={() => setPasting(true)}
        />
        <Button disabled={isFixed} icon={SortIcon} mode="bleed" text={messages.sort} onClick={sort} />
        <Beside />
      </Flex>
      <Text size={1} muted role="status">
        {said}
      </Text>
      {isPasting && <PasteDialog {...read()} onAdd={add} onClose={() => setPasting(false)} />}
    </Stack>
  )
}

/** Opens the timetable beside the form. Nothing where it is there. */
function Beside() {
  const { params, setParams } = usePaneRouter()
  if (params?.inspect === timetableView) return null
  return (
    <Button
      icon={CalendarIcon}
      mode="bleed"
      text={messages.beside}
      onClick={() => setParams({ ...params, inspect: timetableView })}
    />
  )
}
