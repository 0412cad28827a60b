import { brand } from '#lib/brand/brand.ts'
import { iconSvg } from '#lib/brand/icon.ts'
import { iconAnswer } from '../icons.ts'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return iconAnswer(iconSvg(brand.icon, 'round'), 'image/svg+xml')
}
