import { onOneLine } from './cleaned.ts'

/** No figure is longer than this, in characters; what is longer is text that happens to be in digits. */
const longest = 32

/** A dash from one number to another, as in «2027–2030». */
const fromTo = /(?<=[\d%)]) ?[–—-] ?(?=[\d(+−])/

const signs = /^[(+−–±<>≤≥~≈€$£-]{1,3}/
const closings = /(?:[%‰)*€°¹²³]|,[-–—]){1,3}$/

const number = /^\d{1,15}(?:[.,:]\d{1,15}){0,4}$/

/** The digits after a space: only a thousand is set apart, so «55 55 55 55» is a telephone number and no figure. */
const thousand = /^\d{3}(?:,\d{1,15})?$/

/** Words that may stand beside a number without making it a sentence. */
const units = new Set(
  [
    'ca ca. kr kr. kroner nok sek dkk eur usd euro mill mill. millionar millioner mrd mrd. milliardar milliarder tusen',
    'prosent pst pst. prosentpoeng poeng p promille km km² m m² m³ cm mm kvm daa dekar ha mil kg g t tonn hg l liter dl',
    'kw mw gw kwh mwh gwh twh w °c c min min. minutt time timar timer h dag dagar dager veker uker md md. mnd mnd. år',
    'stk stk. årsverk million millions billion billions percent hours days years',
  ].flatMap((line) => line.split(' ')),
)

function isNumberWithUnit(part: string): boolean {
  let hasNumber = false
  let isAfterNumber = false
  for (const word of part.split(' ')) {
    const bare = word.replace(signs, '').replace(closings, '')
    const isNumber = number.test(bare)
    if (isNumber && isAfterNumber && !thousand.test(bare)) return false
    if (!isNumber && bare !== '' && !units.has(bare.toLowerCase())) return false
    hasNumber ||= isNumber
    isAfterNumber = isNumber
  }
  return hasNumber
}

/**
 * Whether a text is a figure: a number, a sum, a percentage, a year, a time, or a range of them, with its sign and unit
 * («1 145 280», «12 840 kr», «–3,5 %», «2027–2030»). A telephone number, a date in words or a sentence is not.
 */
export function isFigure(text: string): boolean {
  const written = onOneLine(text)
  return written.length <= longest && written.split(fromTo).every(isNumberWithUnit)
}

/** What stands where there is no figure: a dash, two dots as statisticians write, or nothing. */
const nothing = /^(?:|[-–—−.…:*]{1,3}|i\.? ?a\.?|n\/a)$/i

/** Whether a text says that there is no figure. */
export const isNoFigure = (text: string): boolean => nothing.test(text.trim())
