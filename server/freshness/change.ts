import { z } from 'zod'
import { contentTypes } from '#sanity/contentTypes.ts'

/** What told us that a document may have changed. */
const causes = ['webhook', 'peer', 'catch-up', 'clock'] as const

export type Cause = (typeof causes)[number]

/**
 * That a published document was created, changed or deleted, or that time changed what is seen of it. `revision` and
 * `updatedAt` (ISO 8601 with offset) are what the Content Lake is expected to have reached; both are undefined after a
 * deletion, and when nothing is expected. `previous` is the revision that it had until then: null when it was not there,
 * undefined when nobody says.
 */
export type Change = {
  id: string
  cause: Cause
  deleted: boolean
  revision: string | undefined
  updatedAt: string | undefined
  previous: string | null | undefined
}

/** A change that was written down as JSON, in which what is undefined is absent. */
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

/** The webhook's body, as its projection makes it (webhook.ts). */
export const delivery = z
  .object({
    _id: z.string().min(1).max(200),
    _type: z.enum(contentTypes),
    _rev: z.string().max(200).nullish(),
    _updatedAt: z.iso.datetime({ offset: true }).nullish(),
    // Undefined from a webhook that was set up before it was told of.
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
