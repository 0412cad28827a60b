/** In ms: the request stays on the editors' own network path to the site. */
const patience = 5_000

/**
 * The site's clock, in ms since 1970 and to the second, from the Date header of a response (RFC 9110, 6.6.1). Undefined
 * when the site does not answer.
 */
async function siteClock(): Promise<number | undefined> {
  try {
    const { headers } = await fetch('/api/health', {
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    })
    const ms = Date.parse(headers.get('date') ?? '')
    return Number.isNaN(ms) ? undefined : ms
  } catch {
    return undefined
  }
}

/** How long the difference between the clocks is believed, in ms. */
const believed = 600_000

/** A Date header has whole seconds, and takes its time: a smaller difference, in ms, is none. */
const noise = 3_000

/** The site's time in this browser, whose own clock may be hours off. Without an answer, what is known already stands. */
export class SiteTime {
  readonly #ownNow: () => number
  readonly #ask: () => Promise<number | undefined>
  #aheadMs = 0
  #asked: { at: number; answer: Promise<number | undefined> } | undefined

  constructor(ownNow: () => number = Date.now, ask: () => Promise<number | undefined> = siteClock) {
    this.#ownNow = ownNow
    this.#ask = ask
  }

  /** Until the site has been asked, the browser's own time. */
  now(): Date {
    return new Date(this.#ownNow() + this.#aheadMs)
  }

  /** Asks the site, at most every ten minutes. Resolves once `now()` is its time, to some seconds; never rejects. */
  async learn(): Promise<void> {
    const at = this.#ownNow()
    const isKnown = this.#asked && at - this.#asked.at <= believed && at >= this.#asked.at
    await (isKnown ? this.#asked?.answer : this.#compare())
  }

  /**
   * The site's time, ISO 8601 in UTC, asked for anew: what is published by it is not in readers' future, where `now()` may
   * be by some seconds. Never rejects, so that publishing works while the site is away.
   */
  async ask(): Promise<string> {
    const site = await this.#compare()
    return (site === undefined ? this.now() : new Date(site)).toISOString()
  }

  #compare(): Promise<number | undefined> {
    const answer = this.#ask().then((site) => {
      const ahead = site === undefined ? this.#aheadMs : site - this.#ownNow()
      this.#aheadMs = Math.abs(ahead) < noise ? 0 : ahead
      return site
    })
    this.#asked = { at: this.#ownNow(), answer }
    return answer
  }
}

/** The site's time for all of Studio. */
export const siteTime = new SiteTime()
