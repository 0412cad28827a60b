import type { Language } from '#lib/content/language.ts'

/**
 * The `lang` attribute for an editor's text; none when it is in the surrounding language, which is Nynorsk outside a
 * document's own page (WCAG 3.1.2).
 */
export const langOf = (language: Language | undefined, around: Language = 'nn'): { lang?: Language } =>
  language === undefined || language === around ? {} : { lang: language }
