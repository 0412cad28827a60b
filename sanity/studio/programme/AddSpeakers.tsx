import { Stack, Text } from '@sanity/ui'
import { type ClipboardEvent, useEffect, useId, useRef, useState } from 'react'
import { type ArrayOfObjectsInputProps, insert, PatchEvent, setIfMissing } from 'sanity'
import { joined } from '#schemas/when.ts'
import { AddButtons } from '../inputs/AddButtons.tsx'
import { programmeMessages as messages } from '../messages/programme.ts'
import { unstoredTexts } from '../unstored/store.ts'
import { useDocumentId } from '../unstored/useUnstored.ts'
import { useEditorsClient } from '../useEditorsClient.ts'
import { Combobox, type Option } from './Combobox.tsx'
import { askPersons, usePersons } from './known.ts'
import {
  isSameSpeaker,
  itemOf,
  type Person,
  personsLike,
  personsNamed,
  referenceTo,
  type SpeakerItem,
} from './speakerItems.ts'
import { partsOf, speakersIn, speakersInCell, speakerText, type Written } from './speakersIn.ts'

type Props = Parameters<Extract<ArrayOfObjectsInputProps['arrayFunctions'], (props: never) => unknown>>[0]

const optionOf = ({ _id, name, role, organisation }: Person): Option => ({
  key: _id,
  text: name,
  hint: joined(messages.asPerson, role ?? undefined, organisation ?? undefined),
})

/** Whether nothing but the last name is still being typed. */
const isSeveral = (text: string): boolean => partsOf(text).length > 1

/**
 * One field for everyone who takes part: persons are found by name, and others are typed. A name that is a person's becomes a
 * reference to that person's document; of two with the same name one is chosen.
 */
export function AddSpeakers(props: Props) {
  const { path, value, readOnly, schemaType, onChange } = props
  const documentId = useDocumentId()
  const client = useEditorsClient()
  const persons = usePersons()
  const [text, setText] = useState(() => unstoredTexts.at(documentId, path)?.text ?? '')
  const [said, setSaid] = useState('')
  const saidId = useId()
  const isUnclear = personsNamed(text, persons).length > 1
  const stored = useRef<readonly object[]>([])
  stored.current = value ?? []

  // What is typed but not taken is kept, and tells of itself, when the dialog closes.
  const left = useRef('')
  left.current = text
  const place = useRef(path)
  place.current = path
  const title = schemaType.title ?? messages.speakerField
  useEffect(() => {
    unstoredTexts.forget(documentId, place.current)
    return () => {
      if (left.current.trim() === '') return
      const problem = messages.speakerPending
      unstoredTexts.put(documentId, {
        path: place.current,
        title,
        text: left.current,
        problem,
        over: undefined,
      })
    }
  }, [documentId, title])

  function add(items: readonly SpeakerItem[], names: readonly string[]): void {
    const isThere = (item: SpeakerItem) => stored.current.some((one) => isSameSpeaker(item, one))
    const isFirst = (item: SpeakerItem, index: number) =>
      items.findIndex((one) => isSameSpeaker(item, one)) === index
    const fresh = items.filter((item, index) => !isThere(item) && isFirst(item, index))
    const isKnown = items.findIndex(isThere)
    setSaid(
      isKnown === -1 ? messages.speakerAdded(names.join(', ')) : messages.speakerThere(names[isKnown] ?? ''),
    )
    stored.current = [...stored.current, ...fresh]
    if (fresh.length > 0) onChange(PatchEvent.from([setIfMissing([]), insert([...fresh], 'after', [-1])]))
  }

  /** Takes these names; the first that two persons have goes back into the field, with those after it. */
  async function take(written: readonly Written[]): Promise<void> {
    if (written.length === 0) return
    // Before the answer has come, a person would be stored as a name alone.
    const known = persons.length > 0 ? persons : await askPersons(client).catch(() => [])
    const unclear = written.findIndex(({ name }) => personsNamed(name, known).length > 1)
    const clear = unclear === -1 ? written : written.slice(0, unclear)
    const left = unclear === -1 ? [] : written.slice(unclear).map(speakerText)
    if (clear.length > 0)
      add(
        clear.map((one) => itemOf(one, known)),
        clear.map(({ name }) => name),
      )
    if (left[0] === undefined) return
    // The editor may have typed on while the persons were asked for.
    setText((now) => [...left, now].filter(Boolean).join(', '))
    setSaid(messages.speakerTwice(written[unclear]?.name ?? ''))
  }

  const type = (typed: string) => {
    setSaid('')
    if (!isSeveral(typed)) return setText(typed)
    const parts = partsOf(typed)
    setText(parts.at(-1) ?? '')
    void take(speakersIn(parts.slice(0, -1).join(', ')))
  }
  const finish = () => {
    const written = speakersIn(text)
    if (written.length === 0) return
    setText('')
    void take(written)
  }
  const pick = (id: string) => {
    const person = persons.find(({ _id }) => _id === id)
    if (person === undefined) return
    add([referenceTo(person)], [person.name])
    setText('')
  }
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (!pasted.trim().includes('\n')) return
    event.preventDefault()
    void take(speakersInCell(pasted))
  }
  return (
    <Stack gap={3} data-testid="add-speakers">
      <Combobox
        text={text}
        onText={type}
        options={personsLike(partsOf(text).at(-1) ?? '', persons).map(optionOf)}
        onPick={pick}
        onEnter={finish}
        label={messages.speakerField}
        input={{
          'aria-label': messages.speakerField,
          'aria-describedby': saidId,
          placeholder: messages.speakerField,
          readOnly: readOnly === true,
          onPaste,
          onBlur: () => {
            if (!isUnclear) finish()
          },
        }}
      />
      <Text id={saidId} size={1} muted role="status">
        {said || messages.speakerHint}
      </Text>
      <AddButtons {...props} />
    </Stack>
  )
}
