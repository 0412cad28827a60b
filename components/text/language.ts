import type { Language } from '#lib/content/language.ts'

/** The `lang` of an editor's words; none where they are in the language of the page itself (WCAG 3.1.2). */
export const langOf = (language: Language | undefined): { lang?: Language } =>
  language === undefined || language === 'nn' ? {} : { lang: language }
