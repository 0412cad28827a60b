import { z } from 'zod'
import { HttpError } from '../errors.ts'

/** The grammar of `insert`: items and exactly one position. */
const insert = z
  .object({
    before: z.string().optional(),
    after: z.string().optional(),
    replace: z.string().optional(),
    items: z.array(z.unknown()),
  })
  .refine(
    ({ before, after, replace }) => [before, after, replace].filter((at) => at !== undefined).length === 1,
    {
      error: 'insert needs exactly one of before, after and replace',
    },
  )

const values = z.record(z.string(), z.unknown())
const numbers = z.record(z.string(), z.number())

export const operations = {
  set: values.optional(),
  setIfMissing: values.optional(),
  unset: z.array(z.string()).optional(),
  inc: numbers.optional(),
  dec: numbers.optional(),
  insert: insert.optional(),
  diffMatchPatch: z.record(z.string(), z.string()).optional(),
}

/** A document that a sender wants to store; its id and type are checked when it is staged. */
export const documentInput = z.looseObject({
  _id: z.string().optional(),
  _type: z.string({ error: '_type is required' }).min(1, '_type must not be empty'),
})

export const transactionId = z
  .string()
  .regex(/^[A-Za-z0-9._-]{1,128}$/, 'a transaction id is 1–128 of a–z, A–Z, 0–9, ".", "_" and "-"')
  .optional()

/** @throws HttpError 400 naming the first invalid place in the body. */
export function parseBody<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const place = issue?.path.map(String).join('.')
  throw new HttpError(400, `The request body is not valid${place ? ` at ${place}` : ''}: ${issue?.message}`)
}
