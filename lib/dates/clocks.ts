import { onOneLine } from '../text/cleaned.ts'

/** Clock times and lengths as people write them in programmes, in minutes. */

/** A day has this many minutes by the clock; 24.00 is the midnight that ends it. */
export const dayMinutes = 1440

/** One time in words or figures, and how long it is known to last: minutes after midnight by the clock. */
export type Clocks = { start: number; end: number | undefined }

/** A time, and what may stand before it: «kl. 9», «klokka 9.30», «frå 9». */
const one =
  /^(?:(?:fr[åa]|from) )?(?:kl\.? ?|klokk[ae]n? )?(?:(\d{1,2})(?:[.:](\d{2})(?:[.:]\d{2})?)?(?: ?([ap])\.?m\.?)?|(\d{2})(\d{2}))(?: uhr|h)?$/

/** What stands between two times: a dash of any length, an arrow, or a word. */
const between = / ?(?:[-–—−‐‑→]|->|\btil\b|\bto\b) ?/

const seen = (text: string): string => onOneLine(text.replace(/\p{Cf}/gu, '')).toLowerCase()

/** Minutes after midnight; undefined for what is no clock time. */
function clockIn(text: string): number | undefined {
  const found = one.exec(text)
  if (!found) return undefined
  const [, hours = found[4], minutes = found[5] ?? '0', half] = found
  const written = Number(hours)
  if (half !== undefined && (written < 1 || written > 12)) return undefined
  const hour = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0)
  const at = hour * 60 + Number(minutes)
  return Number(minutes) < 60 && at <= dayMinutes ? at : undefined
}

/**
 * The clock time, or the two with a dash between them, that a text consists of: «09.00», «9:30–10», «kl. 9», «0900–1000»,
 * «9.30 til 10.15». Undefined for anything else; nothing is guessed.
 */
export function clocksIn(text: string): Clocks | undefined {
  const [first = '', second, ...more] = seen(text).split(between)
  const start = clockIn(first)
  if (start === undefined || start === dayMinutes || more.length > 0) return undefined
  if (second === undefined || second === '') return { start, end: undefined }
  const end = clockIn(second)
  return end === undefined ? undefined : { start, end }
}

/** Whether a text says the minutes too, or that it is a clock time: «9.30», «0930» and «kl. 9», but not «9». */
export const isFullClock = (text: string): boolean => !/^\d{0,3}$/.test(seen(text))

const length =
  /^(?:(\d{1,2})(?:[,.](\d{1,2}))? ?(?:t|timar|time|timer|h|hours?)\.?)?(?: ?(?:og )?(\d{1,3}) ?(?:m|min|minutt|minutter|minutes)?\.?)?$/

/**
 * The length that a text consists of, in minutes: «45 min», «1 t», «1,5 time», «1 t 30 min». Undefined for anything else, a
 * number alone among them: it may be an hour.
 */
export function lengthIn(text: string): number | undefined {
  const plain = seen(text).replace(/^\+ ?/, '')
  const found = /^\d+$/.test(plain) ? null : length.exec(plain)
  if (!found || plain === '') return undefined
  const [, hours = '0', part = '', minutes = '0'] = found
  const whole = Math.round(Number(`${hours}.${part || '0'}`) * 60) + Number(minutes)
  return whole > 0 && whole <= dayMinutes ? whole : undefined
}
