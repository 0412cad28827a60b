import { type ContentLanguage, type Language, wordsLanguageOf } from '../content/language.ts'
import { dayNames, monthNames } from './names.ts'
import { type Instant, osloClock } from './oslo.ts'

/** A line must not break between «kl.» and the hour, nor between the day and its month. */
const nbsp = '\u00a0'

type Rules = {
  /** Day and month: «1. september». */
  dayAndMonth: (day: number, month: string) => string
  /** The name of the day in front of a date: «onsdag 1. september». */
  onDay: (name: string, date: string) => string
  /** Between hours and minutes. */
  clock: '.' | ':'
  /** A clock after a date: «kl. 13.30». */
  atClock: (clock: string) => string
  /** The day of a time that is told as `atClock`, where it is this one or the one before. */
  recent: Record<'today' | 'yesterday', string>
  /** Between one day and another. */
  to: string
  /** «onsdag 1.» for a day whose month follows later; undefined where a day cannot be written without its month. */
  dayAlone: ((name: string, day: number) => string) | undefined
}

const norwegian: Rules = {
  dayAndMonth: (day, month) => `${day}.${nbsp}${month}`,
  onDay: (name, date) => `${name} ${date}`,
  clock: '.',
  atClock: (clock) => `kl.${nbsp}${clock}`,
  recent: { today: 'i dag', yesterday: 'i går' },
  to: ' til ',
  dayAlone: (name, day) => `${name} ${day}.`,
}

/**
 * How each language writes a date. Nynorsk and Bokmål follow Språkrådet (the period in 13.30 is one of its two forms),
 * English follows gov.uk. Northern Sámi has a dash, because a word would require inflecting the date.
 */
const rulesIn: Record<Language, Rules> = {
  nn: norwegian,
  nb: norwegian,
  en: {
    dayAndMonth: (day, month) => `${day}${nbsp}${month}`,
    onDay: (name, date) => `${name} ${date}`,
    clock: ':',
    atClock: (clock) => `at${nbsp}${clock}`,
    recent: { today: 'today', yesterday: 'yesterday' },
    to: ' to ',
    dayAlone: (name, day) => `${name} ${day}`,
  },
  se: {
    dayAndMonth: (day, month) => `${month}${nbsp}${day}.${nbsp}beaivi`,
    onDay: (name, date) => `${name}, ${date}`,
    clock: '.',
    atClock: (clock) => `dii.${nbsp}${clock}`,
    recent: { today: 'odne', yesterday: 'ikte' },
    to: ' – ',
    dayAlone: undefined,
  },
}

/** The rules for a page in this language. */
export const rulesOf = (language: ContentLanguage): Rules => rulesIn[wordsLanguageOf(language)]

/** The name of the day in Oslo. */
export const weekdayText = (at: Instant, language: ContentLanguage): string =>
  dayNames[wordsLanguageOf(language)][osloClock(at).weekday] ?? ''

/** «1. september» */
export function dayAndMonthText(at: Instant, language: ContentLanguage): string {
  const { day, month } = osloClock(at)
  return rulesOf(language).dayAndMonth(day, monthNames[wordsLanguageOf(language)][month - 1] ?? '')
}
