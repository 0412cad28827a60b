import { answerPatience } from '#lib/http/patience.ts'
import { unstalled } from '#lib/http/unstalled.ts'
import { longestSvg, safeSvg } from '#lib/media/svg/safe.ts'

/**
 * The Content Lake's response for an asset once its headers arrive, as the body may be long; undefined when there is
 * none. `reader` ends the request with the reader's own.
 */
export async function answerOf(url: URL, reader?: AbortSignal): Promise<Response | undefined> {
  const limit = new AbortController()
  // The Content Lake takes 1 s for a picture.
  const timer = setTimeout(() => limit.abort(), answerPatience)
  try {
    const signals = [limit.signal, ...(reader ? [reader] : [])]
    return await fetch(url, { cache: 'no-store', signal: AbortSignal.any(signals) })
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

/** The drawing in a response, made safe; undefined when it is none that may be shown. */
export async function svgOf({ body }: Response): Promise<string | undefined> {
  if (body === null) return undefined
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of unstalled(body, answerPatience)) {
    length += chunk.length
    if (length > longestSvg) return undefined
    chunks.push(chunk)
  }
  return safeSvg(Buffer.concat(chunks).toString('utf8'))
}
