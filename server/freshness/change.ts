import { z } from 'zod'
import { contentTypes } from '#sanity/contentTypes.ts'

/** How we learned that a document may have changed. */
const causes = ['webhook', 'peer', 'catch-up', 'clock'] as const

export type Cause = (typeof causes)[number]

/**
 * A published document was created, changed or deleted, or the passing of time changed what is shown of it. `revision`
 * and `updatedAt` (ISO 8601 with offset) are what the Content Lake is expected to have reached; both are undefined
 * after a deletion, and when nothing is expected. `previous` is the revision before that: null when the document did
 * not exist, undefined when it is not known.
 */
export type Change = {
  id: string
  cause: Cause
  deleted: boolean
  revision: string | undefined
  updatedAt: string | undefined
  previous: string | null | undefined
}

/** A change as stored JSON, in which undefined fields are absent. */
export const storedChange: z.ZodType<Change> = z
  .object({
    id: z.string().min(1),
    cause: z.enum(causes),
    deleted: z.boolean(),
    revision: z.string().optional(),
    updatedAt: z.string().optional(),
    previous: z.string().nullish(),
  })
  .transform(({ id, cause, deleted, revision, updatedAt, previous }) => {
    return { id, cause, deleted, revision, updatedAt, previous }
  })

/** The webhook's body, as its projection builds it (sanity/webhook.ts). */
export const delivery = z
  .object({
    _id: z.string().min(1).max(200),
    _type: z.enum(contentTypes),
    _rev: z.string().max(200).nullish(),
    _updatedAt: z.iso.datetime({ offset: true }).nullish(),
    // Undefined from a webhook that was set up before its projection had this field.
    previous: z.string().max(200).nullish(),
    operation: z.enum(['create', 'update', 'delete']),
  })
  .transform(({ _id, _rev, _updatedAt, previous, operation }): Change => {
    const deleted = operation === 'delete'
    return {
      id: _id,
      cause: 'webhook',
      deleted,
      revision: deleted ? undefined : (_rev ?? undefined),
      updatedAt: deleted ? undefined : (_updatedAt ?? undefined),
      previous,
    }
  })
