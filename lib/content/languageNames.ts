import { type ContentLanguage, type ListedLanguage, listedLanguages } from './language.ts'

/**
 * What each language calls itself, as a heading or a link has it. A table of our own: Node's ICU lacks Kven, writes the
 * Sámi languages in English, and few with a capital letter.
 */
const autonyms: Record<ListedLanguage, string> = {
  nn: 'Nynorsk',
  nb: 'Bokmål',
  en: 'English',
  se: 'Davvisámegiella',
  uk: 'Українська',
  ar: 'العربية',
  pl: 'Polski',
  so: 'Soomaali',
  ti: 'ትግርኛ',
  fa: 'فارسی',
  ku: 'Kurmancî',
  ru: 'Русский',
  de: 'Deutsch',
  da: 'Dansk',
  sv: 'Svenska',
  fi: 'Suomi',
  sma: 'Åarjelsaemien gïele',
  smj: 'Julevsámegiella',
  fkv: 'Kvääni',
}

/**
 * A language in its own words: «Українська». One that is not in the list is as ICU has it, with a capital letter where its
 * script has them; its tag where ICU has no name.
 */
export function autonymOf(language: ContentLanguage): string {
  const listed = listedLanguages.find((known) => known === language)
  if (listed !== undefined) return autonyms[listed]
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
  const [first = ''] = name
  return first.toLocaleUpperCase(language) + name.slice(first.length)
}
