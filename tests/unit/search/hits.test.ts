import { expect, it } from 'vitest'
import { hitsOf } from '#lib/search/hits.ts'
import { cardOf } from '#tests/fixtures/content.ts'

const foundOf = (more: object, ...texts: string[]) => ({ card: cardOf(more), texts })

it('a hit has a passage where neither title nor lead shows what was found, and none where one of them does', () => {
  const found = [
    foundOf({ title: 'Møte', lead: 'I dag' }, 'Noko anna.', 'Om båthamna.'),
    foundOf({ title: 'Båthamn', lead: 'I dag' }, 'Om båthamna.'),
    foundOf({ title: 'Møte', lead: 'Båthamna' }, 'Om båthamna.'),
    foundOf({ title: 'Møte', lead: undefined }, 'Om båthamna.'),
    foundOf({ title: 'Møte', lead: undefined }),
  ]
  const passages = hitsOf(found, ['båthamn', 'båthamna']).map(({ passage }) => passage)
  expect(passages).toEqual(['Om båthamna.', undefined, undefined, 'Om båthamna.', undefined])
})
