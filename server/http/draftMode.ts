import { timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { z } from 'zod'

const manifest = z.object({ preview: z.object({ previewModeId: z.string().min(16) }) })

const cookie = /(?:^|;\s*)__prerender_bypass=([^;]*)/

/**
 * Recognizes the requests of editors in Next's draft mode: what it shows is for one editor, and is never cached. Its
 * cookie holds a key that each build creates. A made-up cookie is ignored; otherwise anyone could have pages rendered
 * past the cache, and with scripts.
 * @throws the file system's error, or zod's, when the build has no key.
 */
export function draftModeOf(build: string): (request: IncomingMessage) => boolean {
  const text = readFileSync(join(build, 'prerender-manifest.json'), 'utf8')
  const key = Buffer.from(manifest.parse(JSON.parse(text)).preview.previewModeId)
  return ({ headers }) => {
    const given = Buffer.from(cookie.exec(headers.cookie ?? '')?.[1] ?? '')
    return given.length === key.length && timingSafeEqual(given, key)
  }
}
