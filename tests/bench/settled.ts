import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'

const health = z.object({ content: z.object({ pending: z.number(), lastRefreshMs: z.number().nullable() }) })

/** Waits until no change is pending; resolves with how long the last refresh took, in ms. */
export async function settled(site: string): Promise<number> {
  for (;;) {
    const { content } = health.parse(await (await fetch(`${site}/api/health`)).json())
    if (content.pending === 0) return content.lastRefreshMs ?? 0
    await pause(20)
  }
}
