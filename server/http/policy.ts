import { providers } from '#lib/media/video.ts'

const players = Object.values(providers).flatMap(({ origin }) => origin ?? [])

/**
 * What a public page may load (CSP level 3): its own styles, pictures and files, and a video's player once the reader
 * asks for it. No scripts at all. Inline styles are for the blurred preview of a picture; `data:` is for that and for
 * the icons in Designsystemet's CSS.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "media-src 'self'",
  "font-src 'self'",
  `frame-src ${players.join(' ')}`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** The path of the rules by which a browser prefetches the page that a reader is about to open. */
export const speculationRulesPath = '/speculation-rules.json'

const notFetched = ['/studio*', '/api/*', '/media/*', '/aktuelt/sok*', '/*.ics', '/*.xml']

/** Prefetches our pages when the pointer rests on a link (HTML standard, speculative loading). It needs no script. */
export const speculationRules = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [{ href_matches: '/*' }, ...notFetched.map((path) => ({ not: { href_matches: path } }))],
      },
      eagerness: 'moderate',
    },
  ],
})

/** The headers of every public page. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'speculation-rules': `"${speculationRulesPath}"`,
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
}
