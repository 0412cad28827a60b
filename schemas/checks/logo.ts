import type { ValidationContext } from '@sanity/types'
import { isLogoFormat, largestDrawing } from '#lib/content/logo.ts'
import { messages } from '../messages.ts'
import { clientIn, ifAnswered } from './others.ts'

type Value = { asset?: { _ref?: string } | undefined } | undefined

/** What is wrong with a logo: its format, or how many bytes each reader would load. */
export const checkLogo = ifAnswered(
  async (value: Value, context: ValidationContext): Promise<true | string> => {
    const id = value?.asset?._ref
    if (id === undefined) return true
    if (!isLogoFormat(id)) return messages.logoFormat
    if (!id.endsWith('-svg')) return true
    const size = await clientIn(context).fetch<number | null>('*[_id == $id][0].size', { id })
    return (size ?? 0) <= largestDrawing ? true : messages.logoLarge(Math.round(largestDrawing / 1000))
  },
)
