// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import type { FormPatch } from 'sanity'
import { afterEach, describe, expect, test } from 'vitest'
import { useTypedText } from '#sanity/studio/inputs/useTypedText.ts'
import { unstoredTexts } from '#sanity/studio/unstored/store.ts'
import { instantForm } from '#schemas/typed/instant.ts'

const path = ['startsAt']
const four = '2027-03-15T15:00:00.000Z'
const halfPastFour = '2027-03-15T15:30:00.000Z'

/** A field of a document whose stored value the test can change, as when others edit it. */
function field(stored: string | undefined, place: (string | number)[] = path, isReadOnly = false) {
  const patches: FormPatch[] = []
  const props = (value: string | undefined) => ({
    documentId: 'drafts.a',
    path: place,
    title: 'Startar',
    value,
    form: instantForm,
    isReadOnly,
    onChange: (patch: FormPatch) => patches.push(patch),
  })
  const { result, rerender } = renderHook(useTypedText<string>, { initialProps: props(stored) })
  return {
    patches,
    shown: () => result.current.text,
    problem: () => result.current.problem,
    type: (text: string) => act(() => result.current.type(text)),
    leave: () => act(() => result.current.leave()),
    restore: () => act(() => result.current.restore()),
    says: (value: string | undefined) => rerender(props(value)),
  }
}

const unstored = () => unstoredTexts.of('a').map(({ text }) => text)

afterEach(() => {
  cleanup()
  unstoredTexts.forget('a', [])
})

describe('a field for a point in time', () => {
  test('shows what is stored, and a time that cannot be stored today as well', () => {
    expect(field(four).shown()).toBe('15.03.2027 16.00')
    expect(field('1927-03-15T15:00:00Z').shown()).toBe('15.03.1927 16.00')
    expect(field('tull').shown()).toBe('tull')
    expect(field(undefined).shown()).toBe('')
  })

  test('stores with the key that makes the text a time, and not before', () => {
    const typed = field(undefined)
    for (const text of ['15.03.2027', '15.03.2027 16.3']) typed.type(text)
    expect(typed.patches).toEqual([])
    expect(unstored()).toEqual(['15.03.2027 16.3'])
    typed.type('15.03.2027 16.30')
    expect(typed.patches).toMatchObject([{ type: 'set', value: halfPastFour }])
    expect(unstored()).toEqual([])
  })

  test('keeps the text as it is typed while the document says the old value and then the new, and tidies it after', () => {
    const typed = field(four)
    typed.type('15.3.2027 kl 16:30')
    expect(typed.shown()).toBe('15.3.2027 kl 16:30')
    typed.says(halfPastFour)
    expect(typed.shown()).toBe('15.3.2027 kl 16:30')
    typed.leave()
    expect(typed.shown()).toBe('15.03.2027 16.30')
  })

  test('shows what somebody else stores, once its own has been stored', () => {
    const typed = field(four)
    typed.type('15.3.2027 16:30')
    typed.says(halfPastFour)
    typed.says(four)
    expect(typed.shown()).toBe('15.03.2027 16.00')
  })

  test('keeps what is half typed when somebody else stores another time, and says that it is not stored', () => {
    const typed = field(four)
    typed.type('16. mars')
    typed.says(halfPastFour)
    expect(typed.shown()).toBe('16. mars')
    expect(typed.problem()).toMatch(/^Ikkje lagra\. /)
    typed.leave()
    expect(typed.shown()).toBe('16. mars')
    typed.restore()
    expect(typed.shown()).toBe('15.03.2027 16.30')
    expect(unstored()).toEqual([])
  })

  test('shows what was left unstored in it when it is opened again, with the document unchanged', () => {
    const typed = field(four)
    typed.type('tull')
    cleanup()
    const again = field(four)
    expect(again.shown()).toBe('tull')
    again.type('15.03.2027 16.30')
    expect(again.patches).toHaveLength(1)
    expect(unstored()).toEqual([])
  })

  test('of the published document shows what is published, whatever is typed in the draft', () => {
    field(four).type('tull')
    const published = field(four, path, true)
    expect(published.shown()).toBe('15.03.2027 16.00')
    expect(published.problem()).toBeUndefined()
  })

  test('that is emptied takes the time away', () => {
    const typed = field(four)
    typed.type(' ')
    expect(typed.patches).toMatchObject([{ type: 'unset' }])
    expect(unstored()).toEqual([])
    const empty = field(undefined)
    empty.type('')
    expect(empty.patches).toEqual([])
  })

  test('leaves the seconds of what is stored alone when the same minute is typed', () => {
    const typed = field('2027-03-15T15:30:12.345Z')
    typed.type('tull')
    typed.type('15. mars 2027 kl. 16.30')
    expect(typed.patches).toEqual([])
    expect(unstored()).toEqual([])
  })

  test('stores the first time again when one types away from it and back before the document has answered', () => {
    const typed = field(four)
    typed.type('15.03.2027 16.30')
    typed.type('15.03.2027 16.00')
    expect(typed.patches).toMatchObject([{ value: halfPastFour }, { value: four }])
  })

  test('in a list without keys shows what was typed over this very time, not over one that stood here before', () => {
    const typed = field(four, ['previousStarts', 0])
    typed.type('tull')
    expect(typed.shown()).toBe('tull')
    typed.says(halfPastFour)
    expect(typed.shown()).toBe('15.03.2027 16.30')
  })
})
