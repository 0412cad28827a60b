import { decimalText } from '#lib/text/numbers.ts'

/** What a share may be short of its own thousandths, as a binary fraction. */
const rounding = 1e-9

/** «37,5 %» of a share from 0 to 1; «–» for none. Rounded down, so that 24.96 is not said to be the 25 that it is short of. */
export const percentText = (share: number | undefined): string =>
  share === undefined ? '–' : `${decimalText(Math.floor(share * 1000 + rounding) / 10, 1, 'nn')} %`
