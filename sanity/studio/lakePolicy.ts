/**
 * Studio's style sheet refers to a font here. It is removed before any text is rendered (dropRemoteFonts), so it is
 * never requested; but Chromium reports an error when it parses the style sheet unless the policy allows the font.
 */
const studioFont = 'https://design-system-static.sanity.io'

/**
 * The Content-Security-Policy of /studio on the lake: no script or style sheet that Studio adds as an element comes
 * from another machine, and none of its requests leaves this one. Studio uses inline styles; in development React
 * compiles with eval.
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
