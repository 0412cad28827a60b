import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Distinguishes the addresses of pictures and files that our pages use from those that somebody made up. One picture
 * has endless possible crops and one download endless names; a proxy that cached them all would cache nothing else.
 */
export type Seal = {
  /** HTML with a seal added to each address of a picture or file that has a query. */
  sealed: (html: string) => string
  /** A query without its seal, and whether the seal was the right one for this path and query. */
  opened: (path: string, query: string) => { query: string; isOurs: boolean }
}

/** In characters: 72 bits. Trying a million a second, it takes 150 million years to find one. */
const length = 12

/**
 * A whole address in HTML, up to the character that ends it there: a seal in the middle would break it. `~` precedes
 * the seal because it is written the same in HTML, in a script and in a query, whereas `&` is written in three ways.
 */
const inHtml =
  /(\/media\/(?:file\/)?[0-9a-f]{40}[\w.-]{1,32})\?((?:[\w%.~!*'()=+-]|,(?!\s)|&amp;|&#x27;){1,800})(?=[\s"<]|,\s|$)/g

const atEnd = /^(.*)~([\w-]{12})$/

/** The query as browsers send it: they percent-encode an apostrophe (WHATWG URL, special-query). */
const asSent = (query: string): string =>
  query.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll("'", '%27')

/** The seal of a site, made with a secret that all its instances share; without a secret, no address counts as ours. */
export function sealBy(secret: string | undefined): Seal {
  if (secret === undefined)
    return { sealed: (html) => html, opened: (_, query) => ({ query, isOurs: false }) }
  const key = createHmac('sha256', secret).update('media').digest()
  const sealOf = (path: string, query: string): string =>
    createHmac('sha256', key)
      .update(`${path}?${asSent(query)}`)
      .digest('base64url')
      .slice(0, length)
  return {
    sealed: (html) =>
      html.replace(
        inHtml,
        (address: string, path: string, query: string) => `${address}~${sealOf(path, query)}`,
      ),
    opened(path, query) {
      const [, bare, given] = atEnd.exec(query) ?? []
      if (bare === undefined || given === undefined) return { query, isOurs: false }
      return { query: bare, isOurs: timingSafeEqual(Buffer.from(given), Buffer.from(sealOf(path, bare))) }
    },
  }
}
