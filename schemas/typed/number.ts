import { messages } from '../messages.ts'
import type { TextForm, Typed } from './typed.ts'

const pattern = /^([-−]?)(\d{1,15})(?:[.,](\d{1,6}))?$/

/** Parses an editor's text as a number, with a decimal comma or point; anything else is a problem. */
export function typedNumber(text: string): Typed<number> {
  const [, sign, whole, decimals = '0'] = pattern.exec(text.slice(0, 40).trim()) ?? []
  if (whole === undefined) return { problem: messages.typedNumber }
  return { value: Number(`${sign ? '-' : ''}${whole}.${decimals}`) }
}

/** A number as shown in a field: `1,5`. */
export const numberText = (value: number): string => String(value).replace('.', ',')

/** Numbers, as typed and shown. */
export const numberForm: TextForm<number> = { read: typedNumber, write: numberText }
