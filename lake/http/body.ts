import { requestBytes, TooLargeError } from '#lib/http/requestBytes.ts'
import { HttpError } from '../errors.ts'
import { maxDepth, parseJson, TooDeepError } from '../json.ts'
import type { LakeContext } from './context.ts'

/** The Content Lake's own limit of a mutation body. */
const maxJsonBytes = 4 * 1024 * 1024

/**
 * The request's body. Hono's body-limit leaves a body that broke off to be a fault of ours, and the site counts by
 * `requestBytes` too.
 * @throws HttpError 413 above `maxBytes`, 400 when the sender broke it off.
 */
export async function readBytes(c: LakeContext, maxBytes: number): Promise<Buffer> {
  try {
    return await requestBytes(c.req.raw, maxBytes)
  } catch (error) {
    if (error instanceof TooLargeError) {
      throw new HttpError(413, `The request body is larger than ${maxBytes / 1024 / 1024} MB`)
    }
    // Nothing else ends the reading of a body but its sender, who has gone and hears no answer.
    throw new HttpError(400, 'The request body broke off')
  }
}

/**
 * The request's body, parsed as JSON.
 * @throws HttpError 413 above 4 MB, 400 when it is not JSON or nested too deeply.
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
