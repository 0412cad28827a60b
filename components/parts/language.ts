import type { Language } from '#lib/content/language.ts'

/**
 * The `lang` of an editor's words; none where they are in the language of what is around them, which is Nynorsk outside
 * a document's own page (WCAG 3.1.2).
 */
export const langOf = (language: Language | undefined, around: Language = 'nn'): { lang?: Language } =>
  language === undefined || language === around ? {} : { lang: language }
