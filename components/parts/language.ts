import { type ContentLanguage, directionOf, wordsLanguageOf } from '#lib/content/language.ts'

export type LanguageMarks = { lang?: ContentLanguage; dir?: 'ltr' | 'rtl' }

/**
 * The attributes for an editor's text; none when it is in the surrounding language, which is Nynorsk outside a document's
 * own page (WCAG 3.1.2). A text that runs the other way has `dir` too, which sets it apart from what is around it.
 */
export function langOf(language: ContentLanguage | undefined, around: ContentLanguage = 'nn'): LanguageMarks {
  if (language === undefined || language === around) return {}
  const dir = directionOf(language)
  return dir === directionOf(around) ? { lang: language } : { lang: language, dir }
}

/** The attributes for the interface's words on a page: none where we have words in its language. */
export const langOfWords = (language: ContentLanguage): LanguageMarks =>
  langOf(wordsLanguageOf(language), language)

/**
 * The same for an element that holds more than words, and is marked for its `aria-label`: without a direction, so that it
 * stays at the side of the page where all else is. The page's own text in it has `langInLabel`.
 */
export const langOfLabel = (language: ContentLanguage): LanguageMarks => {
  const { lang } = langOfWords(language)
  return lang ? { lang } : {}
}

/** The attributes for the page's own text inside an element that is marked by `langOfLabel`. */
export const langInLabel = (language: ContentLanguage): LanguageMarks =>
  language === wordsLanguageOf(language) ? {} : { lang: language }
