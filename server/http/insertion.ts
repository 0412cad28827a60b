import { createHash } from 'node:crypto'
import { alertsInForce, nextAlertChange } from '#lib/alerts/inForce.ts'
import { alertsHtml, alertsPlace } from '#lib/alerts/markup.ts'
import { alertsStyle } from '#lib/alerts/style.ts'
import type { Alert } from '#lib/content/alert.ts'
import { type Language, languages } from '#lib/content/language.ts'
import { osloYear } from '#lib/dates/oslo.ts'
import { etagOf } from '../cache/page.ts'
import { allowingStyle, styleSource } from './policy.ts'

/** What is put into every page as it is sent: the alerts in force. */
export type Insertion = {
  /** Another one for other bytes. */
  version: string
  /** The HTML for a page in a language, as its `lang` names it. */
  htmlFor: (page: string) => string
}

type Body = { headers: Record<string, string>; body: Buffer; etag: string | undefined }

const style = Buffer.from(`<style>${alertsStyle}</style>`)
const source = styleSource(alertsStyle)
const place = Buffer.from(alertsPlace.open + alertsPlace.close)
const endOfHead = Buffer.from('</head>')

/** How much of a page is looked through for its language, in bytes: `<html>` is the first element. */
const beginning = 300

const languageOf = (body: Buffer): string =>
  /<html\b[^>]{0,200}?\slang="([\w-]{1,35})"/.exec(body.toString('latin1', 0, beginning))?.[1] ?? 'nn'

/** The language that a page's interface words are in: its own, or the site's where there are none in that. */
const wordsFor = (page: string): Language => languages.find((one) => one === page) ?? 'nn'

function insertionFor(alerts: readonly Alert[], now: Date): Insertion | undefined {
  const inForce = alertsInForce(alerts, now.getTime())
  if (inForce.length === 0) return undefined
  const made = new Map<string, string>()
  const htmlFor = (page: string): string => {
    const known = made.get(page)
    if (known !== undefined) return known
    const html = alertsHtml(inForce, { words: wordsFor(page), page, now })
    // Pages name their language, and there are few of those: but a name is not to be trusted to be one of few.
    if (made.size < 100) made.set(page, html)
    return html
  }
  const hash = createHash('sha256').update(alertsStyle)
  for (const language of languages) hash.update(htmlFor(language))
  return { version: hash.digest('base64url').slice(0, 27), htmlFor }
}

/**
 * What is to be put into pages at each moment. Decided by the clock when it is asked, so that an alert comes and goes at its
 * second whatever else this process is doing. `alerts` returns the same array until one of them changes.
 */
export function insertions(parts: {
  alerts: () => readonly Alert[]
  now: () => Date
}): () => Insertion | undefined {
  let last: { of: readonly Alert[]; from: number; until: number; year: number; is: Insertion | undefined }
  return () => {
    const [alerts, now] = [parts.alerts(), parts.now()]
    const at = now.getTime()
    // The clock of a machine may be set back.
    const isSame = last?.of === alerts && last.from <= at && at < last.until && last.year === osloYear(now)
    if (!isSame) {
      const until = nextAlertChange(alerts, at)
      last = { of: alerts, from: at, until, year: osloYear(now), is: insertionFor(alerts, now) }
    }
    return last.is
  }
}

function composed(body: Buffer, at: { head: number; place: number }, insertion: Insertion): Buffer {
  const inside = at.place + alertsPlace.open.length
  const html = Buffer.from(insertion.htmlFor(languageOf(body)))
  return Buffer.concat([
    body.subarray(0, at.head),
    style,
    body.subarray(at.head, inside),
    html,
    body.subarray(inside),
  ])
}

/**
 * A page with what is to be put into it; unchanged when it is no page of ours. Its tag is made of the page's and of the
 * insertion's version, which between them decide every byte, and its bytes are put together when they are first wanted:
 * whoever has the page, or gets it compressed as others did, costs no copy.
 */
export function withInsertion<Page extends Body>(page: Page, insertion: Insertion | undefined): Page {
  const { headers, body, etag } = page
  if (insertion === undefined || !headers['content-type']?.startsWith('text/html')) return page
  const head = body.indexOf(endOfHead)
  const at = { head, place: head < 0 ? -1 : body.indexOf(place, head) }
  if (at.place < 0) return page
  const policy = headers['content-security-policy']
  let whole: Buffer | undefined
  return {
    ...page,
    headers: {
      ...headers,
      ...(policy !== undefined && { 'content-security-policy': allowingStyle(policy, source) }),
    },
    etag: etag && etagOf(Buffer.from(etag + insertion.version)),
    get body() {
      whole ??= composed(body, at, insertion)
      return whole
    },
  }
}
