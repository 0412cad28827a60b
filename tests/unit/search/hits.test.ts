import { describe, expect, it } from 'vitest'
import type { Hit } from '#lib/content/card.ts'
import { foundBy } from '#lib/search/hits.ts'
import { cardOf } from '#tests/fixtures/content.ts'

const hitOf = (more: object, passage?: string): Hit => ({ ...cardOf(more), passage })

describe('what was found', () => {
  it('has a passage where neither title nor lead shows it, and none where one of them does', () => {
    const hits = [
      hitOf({ title: 'Møte', lead: 'I dag' }, 'Om båthamna.'),
      hitOf({ title: 'Båthamn', lead: 'I dag' }, 'Om båthamna.'),
      hitOf({ title: 'Møte', lead: 'Båthamna' }, 'Om båthamna.'),
      hitOf({ title: 'Møte', lead: undefined }, 'Om båthamna.'),
    ]
    const passages = foundBy(hits, ['båthamn*']).hits.map(({ passage }) => passage)
    expect(passages).toEqual(['Om båthamna.', undefined, undefined, 'Om båthamna.'])
  })

  it('by its short title alone shows that, which no list does', () => {
    const [hit] = foundBy([hitOf({ title: 'Møte', shortTitle: 'Båthamna' })], ['båthamn*']).hits
    expect(hit?.passage).toBe('Båthamna')
  })

  it('is marked by the words as they were written, and by the spellings that were found, no others', () => {
    const hits = [
      hitOf({ title: 'Høyring om hamn', lead: 'Ho\u0308ringar' }, 'Hoering, hordaland og høyringane'),
    ]
    const { patterns, isAlike } = foundBy(hits, ['hoyring*'], ['horing*'])
    expect(patterns).toEqual(['hoyring*', 'høyring', 'höringar', 'hoering', 'høyringane'])
    expect(isAlike).toBe(true)
  })

  it('by the words as they were written takes no other spelling', () => {
    const { patterns, isAlike } = foundBy([hitOf({ title: 'Bat og båt' })], ['bat*'])
    expect(patterns).toEqual(['bat*'])
    expect(isAlike).toBe(false)
  })
})
