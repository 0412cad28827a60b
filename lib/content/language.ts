import { nearest } from './parse.ts'

/** The languages a document may be in: Nynorsk, Bokmål, English, Northern Sámi (BCP 47 primary tags). */
export const languages = ['nn', 'nb', 'en', 'se'] as const

export type Language = (typeof languages)[number]

/** Longer than any tag with a language, script and region. */
const longestTag = 35

/**
 * Which of our languages a tag means, in any case, with a region or an underscore, and with three letters too: `nn_NO`,
 * `NB`, `nob`. «no» is unspecified Norwegian, and is used for Bokmål (BCP 47, 4.1; ISO 639-3's macrolanguage).
 */
export function languageOf(written: unknown): Language | undefined {
  if (typeof written !== 'string' || written.length > longestTag) return undefined
  try {
    const { language: primary } = new Intl.Locale(written.trim().replaceAll('_', '-'))
    return primary === 'no' ? 'nb' : languages.find((known) => known === primary)
  } catch {
    return undefined
  }
}

/** The language of a part of a page; undefined when none is chosen or it is not one of ours. */
export const language = nearest<Language, Language | undefined>(languageOf)

/** The language of a document: Nynorsk, the site's own, when it is not one of ours. */
export const documentLanguage = nearest<Language, Language>((written) => languageOf(written) ?? 'nn')
