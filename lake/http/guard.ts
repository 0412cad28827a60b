import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import { HttpError } from '../errors.ts'
import type { LakeEnv } from './context.ts'

const allowMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD']
const exposeHeaders = ['ETag', 'X-Sanity-Deprecated', 'X-Sanity-Warning', 'X-Sanity-Shard', 'traceparent']

/** Whether a host name, without its port, can only mean this machine. */
const isLoopback = (name: string) => /^(localhost|[a-z0-9-]+\.localhost|127\.0\.0\.1|\[::1\])$/i.test(name)

/** The host name in a Host header or an origin such as `http://localhost:3000`; empty when it is neither. */
function hostnameOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : ''
}

export const isAllowedHost = (host: string): boolean => isLoopback(hostnameOf(`http://${host}`))

export const isAllowedOrigin = (origin: string, allowed: readonly string[]): boolean =>
  allowed.includes(origin) || isLoopback(hostnameOf(origin))

/** The headers Studio needs to read responses from another port: its `x-sanity-app` header triggers CORS preflights. */
const shared = cors({
  origin: (origin) => origin,
  credentials: true,
  allowMethods,
  exposeHeaders,
  maxAge: 600,
})

/**
 * Restricts the lake to this machine. A host name that a stranger points at 127.0.0.1 (DNS rebinding) and a page of
 * another origin that an editor happens to visit both get 403; allowed origins get CORS headers.
 */
export function guard(allowed: readonly string[]): MiddlewareHandler<LakeEnv> {
  return async (c, next) => {
    if (!isAllowedHost(c.req.header('host') ?? '')) {
      throw new HttpError(
        403,
        'The local Content Lake answers on this machine alone: use localhost or 127.0.0.1',
      )
    }
    const origin = c.req.header('origin')
    if (origin === undefined) return await next()
    if (!isAllowedOrigin(origin, allowed)) {
      throw new HttpError(
        403,
        'This origin may not use the local Content Lake: only loopback origins and SITE_URL may',
      )
    }
    return await shared(c, next)
  }
}
