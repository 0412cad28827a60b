import { providers } from '#lib/media/video.ts'

const players = Object.values(providers).flatMap(({ origin }) => origin ?? [])

/**
 * What a public page may load (CSP level 3): its own styles, pictures and files, and a video's player once the reader
 * asks for it. No script at all. Inline styles are the blurred picture before the picture; `data:` is that and the icons of
 * Designsystemet's CSS.
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

/** Where the rules stand by which a browser fetches the page that a reader is about to open. */
export const speculationRulesPath = '/speculation-rules.json'

const notFetched = ['/studio*', '/api/*', '/media/*', '/aktuelt/sok*', '/*.ics', '/*.xml']

/** Pages of ours, when the reader's pointer rests on a link (HTML standard, speculative loading). It takes no script. */
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
