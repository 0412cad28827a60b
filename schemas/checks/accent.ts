import { hexOf } from '#lib/brand/colour.ts'
import { messages } from '../messages.ts'

/**
 * What is wrong with an accent: it is no colour, or something in it could not be read; then with the nearest that can.
 * Designsystemet's functions are loaded for this alone, and by nothing else in Studio.
 */
export async function checkAccent(written: string | undefined): Promise<true | string> {
  if (!written?.trim()) return true
  const accent = hexOf(written)
  if (accent === undefined) return messages.accentForm
  const { isReadable, nearestReadable } = await import('#lib/brand/contrast.ts')
  return isReadable(accent) ? true : messages.accentRefused(accent, nearestReadable(accent))
}
