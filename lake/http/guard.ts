import type { MiddlewareHandler } from 'hono'
import { HttpError } from '../errors.ts'
import type { LakeEnv } from './context.ts'

const allowedMethods = 'GET,POST,PUT,PATCH,DELETE,HEAD'
const exposedHeaders = 'ETag, X-Sanity-Deprecated, X-Sanity-Warning, X-Sanity-Shard, traceparent'

/** Whether a host name, without its port, can only be this machine. */
const isLoopback = (name: string) => /^(localhost|[a-z0-9-]+\.localhost|127\.0\.0\.1|\[::1\])$/i.test(name)

/** The host name in a Host header or an origin such as `http://localhost:3000`; empty when it is neither. */
function hostnameOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : ''
}

export const isAllowedHost = (host: string): boolean => isLoopback(hostnameOf(`http://${host}`))

export const isAllowedOrigin = (origin: string, allowed: readonly string[]): boolean =>
  allowed.includes(origin) || isLoopback(hostnameOf(origin))

/**
 * Keeps the lake to this machine. A name that a stranger points at 127.0.0.1 (DNS rebinding) and a page of another
 * origin that an editor happens to visit both get 403; allowed origins get the CORS headers that Studio needs, for its
 * `x-sanity-app` header makes the browser ask before every request.
 */
export function guard(allowed: readonly string[]): MiddlewareHandler<LakeEnv> {
  return async (c, next) => {
    const host = c.req.header('host') ?? ''
    if (!isAllowedHost(host)) {
      throw new HttpError(
        403,
        'The local Content Lake answers on this machine alone: use localhost or 127.0.0.1',
      )
    }
    const origin = c.req.header('origin')
    if (origin !== undefined && !isAllowedOrigin(origin, allowed)) {
      throw new HttpError(
        403,
        'This origin may not use the local Content Lake: only loopback origins and SITE_URL may',
      )
    }
    if (origin !== undefined && c.req.method === 'OPTIONS') {
      const headers = new Headers(corsHeaders(origin))
      headers.set('access-control-allow-methods', allowedMethods)
      headers.set('access-control-allow-headers', c.req.header('access-control-request-headers') ?? '')
      headers.set('access-control-max-age', '600')
      return new Response(null, { status: 204, headers })
    }
    await next()
    if (origin !== undefined) {
      for (const [name, value] of corsHeaders(origin)) c.res.headers.set(name, value)
    }
    return undefined
  }
}

const corsHeaders = (origin: string): [string, string][] => [
  ['access-control-allow-origin', origin],
  ['access-control-allow-credentials', 'true'],
  ['access-control-expose-headers', exposedHeaders],
  ['vary', 'origin'],
]
