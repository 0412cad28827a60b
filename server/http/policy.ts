import { createHash } from 'node:crypto'
import { providers } from '#lib/media/video.ts'

const players = Object.values(providers).flatMap(({ origin }) => origin ?? [])

/**
 * What a public page may load (CSP level 3): its own styles, pictures and files, and a video's player once the reader
 * asks for it. No scripts at all; what `connect-src` allows, only a script could ask for, and tools that read robots.txt
 * from within the page do (Lighthouse called it invalid). Of the styles in the page those of `styles` count, sources by
 * their hashes; the attributes are the blurred previews of pictures. `data:` is for these and for the icons in
 * Designsystemet's CSS.
 */
export const pagePolicy = (styles: readonly string[]): string =>
  policyWith(
    "script-src 'none'",
    "connect-src 'self'",
    ["style-src 'self'", ...styles].join(' '),
    "style-src-attr 'unsafe-inline'",
  )

/**
 * A draft in Studio's preview runs the scripts with this nonce and what these load (Next reads the nonce here, and gives
 * it to its scripts), and asks our own server for what has changed. Nothing else may run in it or be asked by it. The
 * editing overlay makes its styles as it runs.
 */
export const framedDraftPolicy = (nonce: string): string =>
  policyWith(
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'",
  )

function policyWith(...own: string[]): string {
  return [
    "default-src 'none'",
    ...own,
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

/** A source of `style-src` that allows a `<style>` of this very text. */
export const styleSource = (css: string): string =>
  `'sha256-${createHash('sha256').update(css).digest('base64')}'`

const styleDirective = /(?<=^|; )style-src [^;]*/

/**
 * A policy that also allows the `<style>` of a source. One that allows any, as in Studio's preview, stays as it is: a hash
 * beside `'unsafe-inline'` would revoke it (CSP 3, 6.7.3.2).
 */
export const allowingStyle = (policy: string, source: string): string =>
  policy.replace(styleDirective, (directive) =>
    directive.includes("'unsafe-inline'") ? directive : `${directive} ${source}`,
  )

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

/** The headers of every public page; the policy of one with styles in it is its own (server/renderer/render.ts). */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': pagePolicy([]),
  'speculation-rules': `"${speculationRulesPath}"`,
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
}
