import { iconAnswer } from '../icons.ts'

export const dynamic = 'force-dynamic'

/** For browsers, feed readers and crawlers that ask for this address without having read any page. */
export function GET(): Promise<Response> {
  return iconAnswer('favicon.ico')
}
