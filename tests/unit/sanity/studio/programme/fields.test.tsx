// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { type ComponentProps, useState } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { programmeMessages as messages } from '#sanity/studio/messages/programme.ts'
import { AddSpeakers } from '#sanity/studio/programme/AddSpeakers.tsx'
import { NameInput } from '#sanity/studio/programme/NameInput.tsx'
import { unstoredTexts } from '#sanity/studio/unstored/store.ts'
import { stubLayout, themed } from '../designSystem.tsx'

const form = vi.hoisted(() => ({
  programme: [] as object[],
  persons: [] as object[],
  patches: [] as unknown[],
}))

vi.mock('sanity', () => ({
  insert: (items: object[]) => ({ type: 'insert', items }),
  set: (value: unknown) => ({ type: 'set', value }),
  setIfMissing: () => ({ type: 'setIfMissing' }),
  unset: () => ({ type: 'unset' }),
  PatchEvent: { from: (patches: unknown[]) => patches },
  useFormValue: () => 'drafts.a',
  useGetFormValue: () => () => form.programme,
  useClient: () => form,
}))
vi.mock('#sanity/studio/programme/known.ts', () => ({
  useNames: () => ({ track: [], room: ['Storsalen', 'Sal A'] }),
  usePersons: () => form.persons,
  askPersons: async () => form.persons,
}))
vi.mock('#sanity/studio/inputs/AddButtons.tsx', () => ({ AddButtons: () => null }))

beforeAll(stubLayout)
beforeEach(() => Object.assign(form, { programme: [], persons: [], patches: [] }))
afterEach(() => {
  cleanup()
  unstoredTexts.forget('a', [])
})

/** The input of a room, with a form around it that stores what it is told to. */
function Room() {
  const [value, setValue] = useState<string>()
  const onChange = (patch: { type: string; value?: string }) => {
    form.patches.push(patch)
    setValue(patch.value)
  }
  const props = {
    path: ['programme', { _key: 'a' }, 'room'],
    value,
    schemaType: { title: 'Rom' },
    elementProps: { id: 'room', onBlur: () => undefined },
    onChange,
  }
  // The parts of Studio's props that the input asks for.
  return <NameInput field="room" {...(props as unknown as Omit<ComponentProps<typeof NameInput>, 'field'>)} />
}

const box = () => screen.getByRole('combobox')
const type = (text: string) => fireEvent.change(box(), { target: { value: text } })
const press = (key: string) => fireEvent.keyDown(box(), { key })
const stored = () => form.patches.map((patch) => (patch as { value?: string }).value)

describe('a room', () => {
  test('in use is stored in the spelling that is in use, and the field shows that when it is left', () => {
    render(themed(<Room />))
    type('storsalen')
    expect(stored()).toEqual(['Storsalen'])
    fireEvent.blur(box())
    expect(box()).toHaveProperty('value', 'Storsalen')
  })

  test('that is almost one in use is not stored by Enter: that one is pointed at', () => {
    render(themed(<Room />))
    type('Storsalem')
    press('Enter')
    expect(stored()).toEqual([])
    expect(unstoredTexts.of('a').map(({ text }) => text)).toEqual(['Storsalem'])
    fireEvent.click(screen.getByRole('button', { name: 'Storsalen' }))
    expect(stored()).toEqual(['Storsalen'])
    expect(unstoredTexts.of('a')).toEqual([])
  })

  test('that is almost one in use can be a new one all the same', () => {
    render(themed(<Room />))
    type('Storsalem')
    fireEvent.click(screen.getByRole('button', { name: messages.roomNew('Storsalem') }))
    expect(stored()).toEqual(['Storsalem'])
  })

  test('like no other is stored by Enter, and not before', () => {
    render(themed(<Room />))
    type('Kantina')
    fireEvent.blur(box())
    expect(stored()).toEqual([])
    press('Enter')
    expect(stored()).toEqual(['Kantina'])
  })

  test('is chosen in the list by arrows, which Escape closes', () => {
    render(themed(<Room />))
    fireEvent.focus(box())
    expect(screen.getAllByRole('option')).toHaveLength(2)
    press('Escape')
    expect(screen.queryAllByRole('option')).toEqual([])
    press('ArrowDown')
    press('ArrowDown')
    press('Enter')
    expect(stored()).toEqual(['Sal A'])
  })
})

type Patch = { type: string; items?: { name?: string; _ref?: string }[] }

/** The list of those who take part, with a form around it that stores what it is told to. */
function Speakers({ first = [] }: { first?: object[] }) {
  const [value, setValue] = useState(first)
  const onChange = (patches: Patch[]) => {
    form.patches.push(...patches)
    setValue((now) => [...now, ...patches.flatMap(({ items = [] }) => items)])
  }
  const props = {
    path: ['programme', { _key: 'a' }, 'speakers'],
    value,
    schemaType: { title: 'Medverkande', of: [] },
    onChange,
  }
  return <AddSpeakers {...(props as unknown as ComponentProps<typeof AddSpeakers>)} />
}

const added = () =>
  form.patches
    .flatMap((patch) => (patch as { items?: { name?: string; _ref?: string }[] }).items ?? [])
    .map(({ name, _ref }) => name ?? _ref)

const kari = { _id: 'kari', name: 'Kari Nordmann' }

describe('those who take part', () => {
  test('are added at a comma, at Enter, and when the field is left', async () => {
    form.persons = [kari]
    render(themed(<Speakers />))
    type('Per Moe,')
    await waitFor(() => expect(added()).toEqual(['Per Moe']))
    type('kari nordmann')
    press('Enter')
    await waitFor(() => expect(added()).toEqual(['Per Moe', 'kari']))
    type('Liv Lie')
    fireEvent.blur(box())
    await waitFor(() => expect(added()).toEqual(['Per Moe', 'kari', 'Liv Lie']))
    expect(box()).toHaveProperty('value', '')
  })

  test('are chosen among persons by the beginning of a name', () => {
    form.persons = [kari, { _id: 'ola', name: 'Ola Hansen' }]
    render(themed(<Speakers />))
    type('nord')
    press('ArrowDown')
    press('Enter')
    expect(added()).toEqual(['kari'])
  })

  test('are not guessed where two have the same name', async () => {
    form.persons = [kari, { _id: 'kari2', name: 'Kari Nordmann', organisation: 'UiB' }]
    render(themed(<Speakers />))
    type('Kari Nordmann')
    press('Enter')
    await screen.findByText(messages.speakerTwice('Kari Nordmann'))
    fireEvent.blur(box())
    expect(added()).toEqual([])
    expect(box()).toHaveProperty('value', 'Kari Nordmann')
    press('ArrowDown')
    press('ArrowDown')
    press('Enter')
    expect(added()).toEqual(['kari2'])
  })

  test('are added once', async () => {
    form.persons = [kari]
    render(themed(<Speakers first={[{ _ref: 'kari' }]} />))
    type('Kari Nordmann, Per Moe, Per Moe')
    press('Enter')
    await waitFor(() => expect(added()).toEqual(['Per Moe']))
  })

  test('whose names were typed but not added are told of when the dialog closes, and there when it opens again', () => {
    form.persons = [kari]
    const { unmount } = render(themed(<Speakers />))
    type('Liv L')
    unmount()
    expect(unstoredTexts.of('a').map(({ text }) => text)).toEqual(['Liv L'])
    render(themed(<Speakers />))
    expect(box()).toHaveProperty('value', 'Liv L')
    expect(unstoredTexts.of('a')).toEqual([])
  })
})
