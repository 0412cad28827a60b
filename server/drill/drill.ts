import { randomBytes } from 'node:crypto'
import type { SanityClient } from '@sanity/client'
import { addressesOf, type Spread, spreadOf } from './spread.ts'

/** What a drill has measured. */
export type Drilled = { published: Spread; withdrawn: Spread }

/** The promise, in ms: from publication until no page of the site is without the alert. */
export const promised = 2_000

/** Whether a drill kept the promise, both ways. */
export const isKept = ({ published, withdrawn }: Drilled): boolean =>
  published.lastWithout <= promised && withdrawn.lastWithout <= promised

/** An address at which there is nothing. */
const nowhere = (mark: string): string => `/aktuelt/ingenting-${mark}`

/**
 * Publishes an alert, waits until it is on every address of the sitemap and on the page of one that does not exist, and
 * withdraws it again. `visited` is called when every address has been visited once, so that all are kept.
 */
export async function drill(
  site: string,
  content: SanityClient,
  visited: (count: number) => void,
): Promise<Drilled> {
  const mark = randomBytes(6).toString('hex')
  const addresses = [...(await addressesOf(site)), nowhere(mark)]
  const isOn = (html: string) => html.includes(mark)
  await spreadOf(site, addresses, { isThere: (html) => !isOn(html), since: performance.now() })
  visited(addresses.length)
  const alert = {
    _id: `oving-${mark}`,
    _type: 'alert',
    title: `Øving ${mark}`,
    text: 'Dette er ei øving på ein kopi av nettstaden.',
    level: 'emergency',
    from: new Date(Date.now() - 1_000).toISOString(),
  }
  let since = performance.now()
  await content.create(alert)
  const published = await spreadOf(site, addresses, { isThere: isOn, since })
  since = performance.now()
  await content.delete(alert._id)
  const withdrawn = await spreadOf(site, addresses, { isThere: (html) => !isOn(html), since })
  return { published, withdrawn }
}
