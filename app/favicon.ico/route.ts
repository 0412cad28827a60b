import { icoOf } from '#lib/brand/ico.ts'
import { faviconSize } from '#lib/brand/icon.ts'
import { iconAnswer, iconPng } from '../icons.ts'

export const dynamic = 'force-dynamic'

/** For browsers, feed readers and crawlers that ask for this address without having read any page. */
export async function GET(): Promise<Response> {
  return iconAnswer(icoOf(await iconPng(faviconSize), faviconSize), 'image/x-icon')
}
