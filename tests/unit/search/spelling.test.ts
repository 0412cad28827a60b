import { describe, expect, it, test } from 'vitest'
import { plainSpellingOf } from '#lib/search/spelling.ts'

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
    ['the letters of Icelandic', ['Þórður', 'Thordur']],
    ['those of Polish and Vietnamese', ['Łukasz Nguyễn', 'Lukasz Nguyen']],
  ])('%s', (_, spellings) => {
    expect(new Set(spellings.map(plainSpellingOf)).size).toBe(1)
  })

  it('and no other words', () => {
    expect(new Set(['båt', 'bot', 'bet', 'but', 'bit'].map(plainSpellingOf)).size).toBe(5)
  })
})

it('keeps that a word begins with its beginning, as it is typed', () => {
  const words = ['høyringsfrist', 'aarsmelding', 'aaeaaoeoy', 'opplaering', 'bla\u030abær', 'kárášjohka']
  for (const word of words) {
    for (let end = 1; end <= word.length; end++) {
      const beginning = plainSpellingOf(word.slice(0, end))
      expect([word, end, plainSpellingOf(word).startsWith(beginning)]).toEqual([word, end, true])
    }
  }
})
