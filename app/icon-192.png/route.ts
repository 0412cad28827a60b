import { iconAnswer } from '../icons.ts'

export const dynamic = 'force-dynamic'

export function GET(): Promise<Response> {
  return iconAnswer('icon-192.png')
}
