const months = [
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

// Chromium has no Nynorsk (it would say «September 1»), so only numbers are asked of Intl.
const numbers = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

function readings(instant: string | undefined): Record<string, string> | undefined {
  const at = Date.parse(instant ?? '')
  if (Number.isNaN(at)) return undefined
  return Object.fromEntries(numbers.formatToParts(at).map(({ type, value }) => [type, value]))
}

/** A date in Oslo, in Nynorsk: «1. september 2021»; undefined when there is none. */
export function dateInWords(instant: string | undefined): string | undefined {
  const at = readings(instant)
  return at && `${at.day}. ${months[Number(at.month) - 1]} ${at.year}`
}

/** A time in Oslo: «13.30»; undefined when there is none. */
export function timeInWords(instant: string | undefined): string | undefined {
  const at = readings(instant)
  return at && `${at.hour}.${at.minute}`
}

/** What there is of these, joined by a middle dot. */
export const joined = (...words: (string | false | undefined)[]): string => words.filter(Boolean).join(' · ')
