import { unstable_rethrow } from 'next/navigation'
import { defineEnableDraftMode } from 'next-sanity/draft-mode'
import { answerPatience } from '#lib/http/patience.ts'
import { log } from '#lib/log.ts'
import { messages } from '#lib/messages/index.ts'
import { usualPerspective } from '#lib/preview/draft.ts'
import { parseSettings } from '#lib/settings.ts'
import { draftContent, draftToken } from '#sanity/client.ts'

const told = (text: string, status: number): Response =>
  new Response(text, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })

/**
 * Turns draft mode on for a browser that brings a secret which Studio has just stored in the Content Lake, and leads it
 * to the page that it asks for. The answers are read by editors, in Studio's preview: 401 when the secret is not there
 * or is over an hour old, 503 when the site has no token to read drafts with, or the Content Lake does not answer.
 */
export async function GET(request: Request): Promise<Response> {
  const settings = parseSettings(process.env)
  if (draftToken(settings) === undefined) return told(messages.draft.noToken, 503)
  const client = draftContent(settings, usualPerspective, answerPatience / 2)
  try {
    // next-sanity brings a client of its own, of an earlier version; it asks ours for `fetch`, `config` and `withConfig`.
    const own = client as unknown as Parameters<typeof defineEnableDraftMode>[0]['client']
    const response = await defineEnableDraftMode({ client: own }).GET(request)
    return response.status === 401 ? told(messages.draft.noSecret, 401) : response
  } catch (error) {
    // The way in which `redirect` leads to the page.
    unstable_rethrow(error)
    log.error({ err: error }, 'the preview could not be opened')
    return told(messages.draft.noContent, 503)
  }
}
