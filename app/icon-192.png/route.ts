import { pixelIcons } from '#lib/brand/icon.ts'
import { iconAnswer, iconPng } from '../icons.ts'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return iconAnswer(await iconPng(pixelIcons['/icon-192.png']), 'image/png')
}
