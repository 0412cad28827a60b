import { providers } from '#lib/media/video.ts'

const players = Object.values(providers).flatMap(({ origin }) => origin ?? [])

/**
 * What a public page may load (CSP level 3): its own styles, pictures and files, and a video's player once the reader
 * asks for it. No scripts at all; what `connect-src` allows, only a script could ask for, and tools that read robots.txt
 * from within the page do (Lighthouse called it invalid). Inline styles are for the blurred preview of a picture;
 * `data:` is for that and for the icons in Designsystemet's CSS.
 */
const contentSecurityPolicy = policyWith("script-src 'none'", "connect-src 'self'")

/** A draft that is opened by itself may load what a public page may. */
export const draftPolicy = contentSecurityPolicy

/**
 * A draft in Studio's preview runs the scripts with this nonce and what these load (Next reads the nonce here, and gives
 * it to its scripts), and asks our own server for what has changed. Nothing else may run in it or be asked by it.
 */
export const framedDraftPolicy = (nonce: string): string =>
  policyWith(`script-src 'nonce-${nonce}' 'strict-dynamic'`, "connect-src 'self'")

function policyWith(...own: string[]): string {
  return [
    "default-src 'none'",
    ...own,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "media-src 'self'",
    "manifest-src 'self'",
    "font-src 'self'",
    `frame-src ${players.join(' ')}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ')
}

/** The path of the rules by which a browser prefetches the page that a reader is about to open. */
export const speculationRulesPath = '/speculation-rules.json'

const notFetched = ['/studio*', '/api/*', '/media/*', '/aktuelt/sok*', '/*.ics', '/*.xml', '/*.webmanifest']

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
