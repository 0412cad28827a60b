import { clockText, dateText, shortDateTimeText } from '#lib/dates/format.ts'

type Format = (instant: string) => string

// Previews are rendered while a document is half written, so a time may be missing or invalid.
const forgiving =
  (format: Format) =>
  (instant: string | undefined): string | undefined =>
    instant && !Number.isNaN(Date.parse(instant)) ? format(instant) : undefined

/** «1. september 2021», in Oslo; undefined when there is no such time. */
export const dateInWords = forgiving(dateText)

/** «1. september 2021 kl. 13.30», in Oslo; undefined when there is no such time. */
export const whenInWords = forgiving(shortDateTimeText)

/** «13.30», in Oslo; undefined when there is no such time. */
export const timeInWords = forgiving(clockText)

/** Those of these that are present, joined by a middle dot. */
export const joined = (...words: (string | false | undefined)[]): string => words.filter(Boolean).join(' · ')

/** «09.00–09.45», in Oslo, or the one of them that there is; undefined for none. */
export const rangeInWords = (
  startsAt: string | undefined,
  endsAt: string | undefined,
): string | undefined => {
  const [start, end] = [timeInWords(startsAt), timeInWords(endsAt)]
  return end === undefined ? start : `${start ?? ''}–${end}`
}
