import { type ContentLanguage, type Language, wordsLanguageOf } from '../content/language.ts'

const decimalSigns: Record<Language, ',' | '.'> = { nn: ',', nb: ',', en: '.', se: ',' }

/** A number in digits, rounded to at most `decimals` decimals: «1,2», in English «1.2»; without trailing zeros. */
export const decimalText = (value: number, decimals: number, language: ContentLanguage): string =>
  String(Number(value.toFixed(decimals))).replace('.', decimalSigns[wordsLanguageOf(language)])
