import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Tells the addresses of pictures and files that a page of ours asks for from those that somebody made up. There is no
 * end to the cuts of one picture and the names of one download; a proxy that kept each would keep nothing else.
 */
export type Seal = {
  /** HTML with a seal at the end of each address of a picture or file that has a query. */
  sealed: (html: string) => string
  /** A query without its seal, and whether it had the one that belongs to it at this path. */
  opened: (path: string, query: string) => { query: string; isOurs: boolean }
}

/** Of 72 bits: who tries a million a second finds one in 150 million years. */
const length = 12

/**
 * An address as it stands in HTML, whole: up to what ends it there, for a seal in the midst would break it. `~` goes before
 * the seal because it is the same in HTML, in a script and in a query, where `&` is written in three ways.
 */
const inHtml =
  /(\/media\/(?:file\/)?[0-9a-f]{40}[\w.-]{1,32})\?((?:[\w%.~!*'()=+-]|,(?!\s)|&amp;|&#x27;){1,800})(?=[\s"<]|,\s|$)/g

const atEnd = /^(.*)~([\w-]{12})$/

/** A browser sends an apostrophe of a query percent-encoded (WHATWG URL, special-query). */
const asSent = (query: string): string =>
  query.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll("'", '%27')

/** The seal of a site by a secret that all its instances have; without one nothing is ever ours. */
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
