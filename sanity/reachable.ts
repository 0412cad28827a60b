import type { Settings } from '#lib/settings.ts'
import { publishedContent } from './client.ts'

/** Whether the Content Lake answers a small query within `patience` ms. Asks once, without retries. */
export async function contentAnswers(settings: Settings, patience: number): Promise<boolean> {
  try {
    const client = publishedContent(settings, patience).withConfig({ maxRetries: 0 })
    // The client's timeout limits only silence: a response that arrives byte by byte would never end.
    const signal = AbortSignal.timeout(patience)
    await client.fetch('count(*[_id == "siteSettings"])', {}, { cache: 'no-store', signal })
    return true
  } catch {
    return false
  }
}

/**
 * Whether anyone at all can read the content: whether a query without a token returns something. False also when there
 * is no answer within `patience` ms. An empty dataset returns nothing; a private one refuses, or returns nothing.
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
