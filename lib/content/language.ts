import { nearest } from './parse.ts'

/** The languages that the interface has words in (BCP 47 primary tags): Nynorsk, Bokmål, English, Northern Sámi. */
export const languages = ['nn', 'nb', 'en', 'se'] as const

export type Language = (typeof languages)[number]

/** The languages that editors choose from, the most used first. Their names: languageNames.ts. */
export const listedLanguages = [
  ...languages,
  'uk',
  'ar',
  'pl',
  'so',
  'ti',
  'fa',
  'ku',
  'ru',
  'de',
  'da',
  'sv',
  'fi',
  'sma',
  'smj',
  'fkv',
] as const

export type ListedLanguage = (typeof listedLanguages)[number]

declare const unlisted: unique symbol

/** The tag of a language that is known and not in the list, as imports have: `fr`, `ku-Arab`. Only `languageOf` makes one. */
export type UnlistedLanguage = string & { readonly [unlisted]: true }

/** What a text is written in: any language, with its script where that is not the usual one. */
export type ContentLanguage = ListedLanguage | UnlistedLanguage

/** Longer than any tag with a language, script and region. */
const longestTag = 35

/** Scripts that are written from the right (Unicode, Bidi_Class R and AL), of those that are in use. */
const fromTheRight = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Samr', 'Mand'])

/** Tags that stand for one of ours and are none of `Intl.Locale`'s: the old ones of Norwegian, and it with a written form as region. */
const meant: Readonly<Record<string, ListedLanguage>> = {
  'no-nyn': 'nn',
  'no-bok': 'nb',
  'no-nn': 'nn',
  'no-nb': 'nb',
  'nn-nb': 'nn',
}

const isListed = (tag: string): tag is ListedLanguage => (listedLanguages as readonly string[]).includes(tag)

let names: Intl.DisplayNames | undefined

/** Whether a primary tag is that of a language: any two to eight letters are well-formed (BCP 47, 2.2.9). */
function isKnown(primary: string): boolean {
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  return names.of(primary) !== undefined
}

/** The primary tag, with the script where the whole tag means another one than is usual: `ku-IQ` is `ku-Arab`. */
function tagOf(locale: Intl.Locale): string {
  const { language: primary } = locale
  const { script } = locale.maximize()
  return script === undefined || script === new Intl.Locale(primary).maximize().script
    ? primary
    : `${primary}-${script}`
}

/**
 * The language that a tag means, in any case, with a region or an underscore, and with three letters too: `nn_NO`, `NB`,
 * `nob`, `fa-AF`. «no» is unspecified Norwegian, and is used for Bokmål (BCP 47, 4.1; ISO 639-3's macrolanguage). A
 * language that is not in the list keeps its tag. Undefined for what is the tag of no language.
 */
export function languageOf(written: unknown): ContentLanguage | undefined {
  if (typeof written !== 'string' || written.length > longestTag) return undefined
  const tidy = written.trim().replaceAll(/[_\s]/g, '-').toLowerCase()
  const ours = Object.hasOwn(meant, tidy) ? meant[tidy] : undefined
  if (ours !== undefined) return ours
  try {
    const locale = new Intl.Locale(tidy)
    if (locale.language === 'no') return 'nb'
    const tag = tagOf(locale)
    if (isListed(tag)) return tag
    // What makes it one is this check.
    return isKnown(locale.language) ? (tag as UnlistedLanguage) : undefined
  } catch {
    return undefined
  }
}

/** Which way the text of a language runs, by the script that it is usually, or by its tag, written in. */
export function directionOf(language: ContentLanguage): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(language).maximize()
  return script !== undefined && fromTheRight.has(script) ? 'rtl' : 'ltr'
}

/** The language of the interface around a text: Nynorsk, the site's own, where we have no words in the text's. */
export const wordsLanguageOf = (language: ContentLanguage): Language =>
  languages.find((known) => known === language) ?? 'nn'

/** The language of a part of a page; undefined when none is chosen or it is none. */
export const language = nearest<ListedLanguage, ContentLanguage | undefined>(languageOf)

/** The language of a document by what is stored: Nynorsk, the site's own, when that is none. */
export const documentLanguageOf = (written: unknown): ContentLanguage => languageOf(written) ?? 'nn'

/** The language of a document. */
export const documentLanguage = nearest<ListedLanguage, ContentLanguage>(documentLanguageOf)
