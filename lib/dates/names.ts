import type { Language } from '../content/language.ts'

const norwegianMonths = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
]

/**
 * Names of months and days. We have our own tables because Chromium formats Nynorsk and Northern Sámi as English, and
 * Node's ICU varies between versions. Nynorsk and Bokmål follow Språkrådet.
 */
export const monthNames: Record<Language, readonly string[]> = {
  nn: norwegianMonths,
  nb: norwegianMonths,
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  // In the genitive, as used in a date.
  se: [
    'ođđajagimánu',
    'guovvamánu',
    'njukčamánu',
    'cuoŋománu',
    'miessemánu',
    'geassemánu',
    'suoidnemánu',
    'borgemánu',
    'čakčamánu',
    'golggotmánu',
    'skábmamánu',
    'juovlamánu',
  ],
}

/** From Sunday: the index is the ISO weekday modulo 7. */
export const dayNames: Record<Language, readonly string[]> = {
  nn: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
  nb: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  se: ['sotnabeaivi', 'vuossárga', 'maŋŋebárga', 'gaskavahkku', 'duorastat', 'bearjadat', 'lávvardat'],
}
