import { nearest } from './parse.ts'

/** The languages a document may be in: Nynorsk, Bokmål, English, Northern Sámi (BCP 47 primary tags). */
export const languages = ['nn', 'nb', 'en', 'se'] as const

export type Language = (typeof languages)[number]

/** Longer than any tag of a language with its script and region. */
const longestTag = 35

/**
 * The language of ours that a tag says, in whatever case, with a region or an underscore, and in three letters too:
 * `nn_NO`, `NB`, `nob`. «no» is Norwegian without saying which, and is used for Bokmål (BCP 47, 4.1; ISO 639-3's macrolanguage).
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

/** The language that a part is in; undefined, as where none is chosen, when it is none of ours. */
export const language = nearest<Language, Language | undefined>(languageOf)

/** The language that a document is in: that of the site, Nynorsk, when it is none of ours. */
export const documentLanguage = nearest<Language, Language>((written) => languageOf(written) ?? 'nn')
