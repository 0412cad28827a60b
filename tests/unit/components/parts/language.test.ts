import { describe, expect, it } from 'vitest'
import { langOf } from '#components/parts/language.ts'
import { languages } from '#lib/content/language.ts'

describe('the language of an editor’s words', () => {
  it.each(languages)('in %s is not said on a page in the same', (language) => {
    expect(langOf(language, language)).toEqual({})
  })

  it('is said on a page in another, Nynorsk too', () => {
    expect(langOf('se', 'en')).toEqual({ lang: 'se' })
    expect(langOf('nn', 'en')).toEqual({ lang: 'nn' })
  })

  it('is said outside a document’s own page, where all else is Nynorsk', () => {
    expect(langOf('en')).toEqual({ lang: 'en' })
    expect(langOf('nn')).toEqual({})
  })

  it('is not said where nobody knows it', () => {
    expect(langOf(undefined, 'en')).toEqual({})
  })
})
