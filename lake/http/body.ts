import { requestBytes, TooLargeError } from '#lib/http/requestBytes.ts'
import { HttpError } from '../errors.ts'
import { maxDepth, parseJson, TooDeepError } from '../json.ts'
import type { LakeContext } from './context.ts'

/** The Content Lake's own limit for a mutation body. */
const maxJsonBytes = 4 * 1024 * 1024

/**
 * The request's body. Hono's body-limit would make an aborted body look like an error of ours, and the site uses
 * `requestBytes` too.
 * @throws HttpError 413 above `maxBytes`, 400 when the sender aborted it.
 */
export async function readBytes(c: LakeContext, maxBytes: number): Promise<Buffer> {
  try {
    return await requestBytes(c.req.raw, maxBytes)
  } catch (error) {
    if (error instanceof TooLargeError) {
      throw new HttpError(413, `The request body is larger than ${maxBytes / 1024 / 1024} MB`)
    }
    // Only the sender can interrupt the reading of a body, and it has gone: nobody receives this response.
    throw new HttpError(400, 'The request body broke off')
  }
}

/**
 * The request's body, parsed as JSON.
 * @throws HttpError 413 above 4 MB, 400 when it is not JSON or is nested too deeply.
 */
export async function readJson(c: LakeContext): Promise<unknown> {
  const text = (await readBytes(c, maxJsonBytes)).toString('utf8')
  try {
    return parseJson(text)
  } catch (error) {
    if (error instanceof TooDeepError) {
      throw new HttpError(400, `The request body is nested deeper than ${maxDepth} levels`)
    }
    throw new HttpError(400, 'The request body is not valid JSON')
  }
}
