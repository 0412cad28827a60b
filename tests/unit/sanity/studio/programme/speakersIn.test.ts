import { describe, expect, test } from 'vitest'
import {
  isSameSpeaker,
  itemOf,
  type Person,
  personsLike,
  personsNamed,
} from '#sanity/studio/programme/speakerItems.ts'
import { speakersIn, speakersInCell, speakerText } from '#sanity/studio/programme/speakersIn.ts'

describe('speakers typed in a field', () => {
  test('have commas between them, and role and organisation in parentheses', () => {
    expect(speakersIn('Kari Nordmann, Ola Hansen (UiB),  Siri Moen (rektor, NTNU)')).toEqual([
      { name: 'Kari Nordmann' },
      { name: 'Ola Hansen', organisation: 'UiB' },
      { name: 'Siri Moen', role: 'rektor', organisation: 'NTNU' },
    ])
    expect(speakersIn('Siri Moen (rektor, NTNU)').map(speakerText)).toEqual(['Siri Moen (rektor, NTNU)'])
    expect(speakersIn(' , ')).toEqual([])
    expect(speakersIn('Kari (ikkje lukka, UiB')).toEqual([{ name: 'Kari (ikkje lukka, UiB' }])
  })
})

describe('speakers of a pasted cell', () => {
  const names = (text: string) => speakersInCell(text).map(({ name }) => name)

  test.each([
    'Kari Nordmann og Ola Hansen',
    'Kari Nordmann, Ola Hansen',
    'Kari Nordmann\nOla Hansen',
    'Kari Nordmann; Ola Hansen',
    'Kari Nordmann / Ola Hansen',
    'Kari Nordmann & Ola Hansen',
  ])('are told apart: «%s»', (text) => {
    expect(names(text)).toEqual(['Kari Nordmann', 'Ola Hansen'])
  })

  test('keep a department whose name has «og» in it whole', () => {
    expect(names('Nærings- og fiskeridepartementet')).toEqual(['Nærings- og fiskeridepartementet'])
    expect(names('Kultur og Idrett')).toEqual(['Kultur og Idrett'])
  })

  test('take what has a small letter as the role of the one before', () => {
    expect(speakersInCell('Kari Nordmann, statssekretær, Ola Hansen')).toEqual([
      { name: 'Kari Nordmann', role: 'statssekretær' },
      { name: 'Ola Hansen' },
    ])
  })

  test('one to a line take all after the comma as being about that one', () => {
    expect(speakersInCell('Kari Nordmann, rektor, UiB\nOla Hansen, Høgre')).toEqual([
      { name: 'Kari Nordmann', role: 'rektor', organisation: 'UiB' },
      { name: 'Ola Hansen', organisation: 'Høgre' },
    ])
  })
})

describe('a name', () => {
  const persons: Person[] = [
    { _id: 'kari', name: 'Kari Nordmann' },
    { _id: 'ola1', name: 'Ola Hansen', organisation: 'UiB' },
    { _id: 'ola2', name: 'Ola Hansen', organisation: 'UiO' },
    { _id: 'liv', name: 'Liv Karin Moe' },
  ]

  test('that one person has becomes a reference to that person, however it is written', () => {
    expect(itemOf({ name: ' kari  nordmann', role: 'leiar' }, persons)).toMatchObject({
      _type: 'reference',
      _ref: 'kari',
    })
  })

  test('that nobody has, or several, stays a name', () => {
    expect(itemOf({ name: 'Per', role: 'leiar' }, persons)).toMatchObject({
      _type: 'speaker',
      name: 'Per',
      role: 'leiar',
    })
    expect(itemOf({ name: 'Ola Hansen' }, persons)).toMatchObject({ _type: 'speaker', name: 'Ola Hansen' })
    expect(personsNamed('ola hansen', persons)).toHaveLength(2)
  })

  test('is found by the beginning of any of its words, or when it is misspelt', () => {
    const found = (text: string) => personsLike(text, persons).map(({ _id }) => _id)
    expect(found('kar')).toEqual(['kari', 'liv'])
    expect(found('ola h')).toEqual(['ola1', 'ola2'])
    expect(found('Kari Nordman')).toEqual(['kari'])
    expect(found('ordmann')).toEqual([])
    expect(found('  ')).toEqual([])
  })

  test('is there already when it is the same person or the same written name', () => {
    expect(isSameSpeaker({ name: 'Per' }, { name: ' per' })).toBe(true)
    expect(isSameSpeaker({ _ref: 'kari' }, { _ref: 'kari' })).toBe(true)
    expect(isSameSpeaker({ _ref: 'kari' }, { name: 'Kari Nordmann' })).toBe(false)
    expect(isSameSpeaker({}, {})).toBe(false)
  })
})
