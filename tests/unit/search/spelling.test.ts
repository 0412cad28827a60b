import { describe, expect, it, test } from 'vitest'
import type { Doc } from '#lake/document.ts'
import { evaluate } from '#lake/query/evaluate.ts'
import { plainSpellingOf, sameSpellings } from '#lib/search/spelling.ts'
import { plainFrom, plainTo } from '#sanity/queries/spelling.ts'

describe('spelt alike are', () => {
  test.each([
    ['what is typed without the letters of Norwegian', ['Høyring', 'hoyring', 'hoering', 'høring', 'höring']],
    ['å and aa', ['årsmelding', 'aarsmelding', 'arsmelding', 'ÅRSMELDING', 'a\u030arsmelding']],
    ['names as they are kept', ['Ånstad', 'Aanstad']],
    ['æ, ae and the ä of Swedish', ['opplæring', 'opplaering', 'oppläring']],
    ['ø and the ö of Swedish', ['Malmø', 'Malmö', 'Malmo', 'Malmoe', 'Malmo\u0308']],
    ['the letters of Northern Sámi', ['Kárášjohka', 'Karasjohka', 'Ka\u0301ra\u0301s\u030cjohka']],
    ['all of those letters', ['áčđŋšŧž', 'acdnstz']],
    ['accents', ['kafé', 'kafe', 'kafè']],
    ['and ü', ['Müller', 'Muller']],
  ])('%s', (_, spellings) => {
    expect(new Set(spellings.map(plainSpellingOf)).size).toBe(1)
  })

  it('and no other words', () => {
    expect(new Set(['båt', 'bot', 'bet', 'but', 'bit'].map(plainSpellingOf)).size).toBe(5)
  })
})

it('keeps that a word begins with its beginning, which `match` goes by', () => {
  const words = ['høyringsfrist', 'aarsmelding', 'aaeaaoeoy', 'opplaering', 'bla\u030abær', 'kárášjohka']
  for (const word of words) {
    for (let end = 1; end <= word.length; end++) {
      const beginning = plainSpellingOf(word.slice(0, end))
      expect([word, end, plainSpellingOf(word).startsWith(beginning)]).toEqual([word, end, true])
    }
  }
})

describe('the Content Lake', () => {
  const spelt = (title: string) => {
    const stored: Doc = { _id: 'a', _type: 'a', _rev: 'r', _createdAt: '', _updatedAt: '', title }
    const corpus = { documents: [stored], byId: () => undefined }
    const context = { identity: '', now: new Date(0), projectId: 'local', dataset: 'production' }
    return evaluate(`*[0]{"as": ${plainFrom}title${plainTo}}.as`, {}, corpus, context)
  }

  test.each(sameSpellings.map(([written]) => written))('takes %j for the same as we do', (written) => {
    const text = `x${written}y ${written.toUpperCase()}${written} z`
    expect(spelt(text)).toBe(plainSpellingOf(text))
  })

  it('does it in our order', () => {
    const text = sameSpellings.flatMap(([a]) => sameSpellings.map(([b]) => `${a}${b}`)).join(' ')
    expect(spelt(`${text} ao\u0308e åe øy öe ae åaæ`)).toBe(
      plainSpellingOf(`${text} ao\u0308e åe øy öe ae åaæ`),
    )
  })

  it('leaves nothing of an empty text, and nothing of none', () => {
    expect(spelt('')).toBe('')
  })
})
