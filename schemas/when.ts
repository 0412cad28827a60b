import { clockText, dateText, shortDateTimeText } from '#lib/dates/format.ts'

type Format = (instant: string) => string

// A preview is drawn while the document is half written, so a time may be missing or no time at all.
const forgiving =
  (format: Format) =>
  (instant: string | undefined): string | undefined =>
    instant && !Number.isNaN(Date.parse(instant)) ? format(instant) : undefined

/** «1. september 2021», the clock in Oslo; undefined when there is no such time. */
export const dateInWords = forgiving(dateText)

/** «1. september 2021 kl. 13.30», the clock in Oslo; undefined when there is no such time. */
export const whenInWords = forgiving(shortDateTimeText)

/** «13.30», the clock in Oslo; undefined when there is no such time. */
export const timeInWords = forgiving(clockText)

/** What there is of these, joined by a middle dot. */
export const joined = (...words: (string | false | undefined)[]): string => words.filter(Boolean).join(' · ')
