import type { Settings } from '#lib/settings.ts'
import { publishedContent } from './client.ts'

/** Whether the Content Lake answers a small query within `patience` ms. Asked once: whoever wants to know asks again. */
export async function contentAnswers(settings: Settings, patience: number): Promise<boolean> {
  try {
    const client = publishedContent(settings, patience).withConfig({ maxRetries: 0 })
    // The client's own limit is that of a silence: an answer that comes byte by byte would never end.
    const signal = AbortSignal.timeout(patience)
    await client.fetch('count(*[_id == "siteSettings"])', {}, { cache: 'no-store', signal })
    return true
  } catch {
    return false
  }
}

/**
 * Whether anyone at all can read the content: whether a query without a token is answered with something. No, also when
 * nothing is known within `patience` ms. An empty dataset gives nothing; a private one refuses, or gives nothing.
 */
export async function anyoneCanRead(settings: Settings, patience: number): Promise<boolean> {
  try {
    const client = publishedContent({ ...settings, readToken: undefined }, patience).withConfig({
      maxRetries: 0,
    })
    const signal = AbortSignal.timeout(patience)
    return (await client.fetch<unknown>('count(*) > 0', {}, { cache: 'no-store', signal })) === true
  } catch {
    return false
  }
}
