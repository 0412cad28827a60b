/**
 * The Content-Security-Policy of /studio on the lake: nothing that Studio loads by a tag (its maker's font, a script)
 * comes from another machine. Studio styles itself with inline styles; in development React compiles with eval.
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
    'font-src': "'self' data:",
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
