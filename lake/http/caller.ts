import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { HttpError } from '../errors.ts'
import type { Caller, LakeContext, LakeEnv } from './context.ts'

const anonymous: Caller = { identity: '<anonymous>', isAnonymous: true }

/** The user that the token identifies. */
export const editor: Caller = { identity: 'local', isAnonymous: false }

/** All digests have the same length, so the duration of the comparison reveals nothing about the token. */
const digest = (text: string) => createHash('sha256').update(text).digest()

/** Identifies the caller. A request without a token is anonymous; a wrong token gets 401, never the anonymous view. */
export function identify(token: string): MiddlewareHandler<LakeEnv> {
  const expected = digest(token)
  return async (c, next) => {
    const header = c.req.header('authorization')
    const given = header === undefined ? undefined : (/^Bearer +(.*)$/is.exec(header)?.[1] ?? '')
    if (given !== undefined && !timingSafeEqual(digest(given), expected)) {
      throw new HttpError(401, 'Session not found', 'SIO-401-ANF')
    }
    c.set('caller', given === undefined ? anonymous : editor)
    await next()
  }
}

/**
 * The caller, who must have sent the token.
 * @throws HttpError 401, with the error code on which Studio asks for a new login and keeps what was typed.
 */
export function requireToken(c: LakeContext): Caller {
  const caller = c.get('caller')
  if (!caller.isAnonymous) return caller
  throw new HttpError(
    401,
    'Session not found: send the header Authorization: Bearer <LAKE_TOKEN>',
    'SIO-401-ANF',
  )
}
