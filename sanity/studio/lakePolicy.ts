/**
 * Studio's style sheet names a font here. It is taken out of the sheet before any text is drawn (dropRemoteFonts), so it
 * is never asked for; Chromium reports it all the same when it reads the sheet, unless the policy lets it.
 */
const studioFont = 'https://design-system-static.sanity.io'

/**
 * The Content-Security-Policy of /studio on the lake: no script or style sheet that Studio adds as a tag comes from
 * another machine, and no request that it makes leaves this one. Studio styles itself with inline styles; in development
 * React compiles with eval.
 */
export function lakePolicy(lakeUrl: string, isDevelopment: boolean): string {
  const { host, port } = new URL(lakeUrl)
  const lake = `http://${host}`
  const policy = {
    'default-src': "'self'",
    'script-src': `'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': `'self' data: blob: ${lake}`,
    'media-src': `'self' blob: ${lake}`,
    'font-src': `'self' data: ${studioFont}`,
    'connect-src': `'self' blob: data: ${lake} http://*.localhost:${port} ws://${host}`,
    'worker-src': "'self' blob:",
    'frame-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'self'",
    'form-action': "'self'",
  }
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}
