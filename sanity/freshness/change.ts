import { z } from 'zod'
import { contentTypes } from '../tags.ts'

/** The webhook's body, as its projection makes it (webhook.ts). */
export const change = z
  .object({
    _id: z.string().min(1),
    _type: z.enum(contentTypes),
    _rev: z.string().nullish(),
    _updatedAt: z.iso.datetime({ offset: true }).nullish(),
    slug: z.string().nullish(),
    before: z.object({ slug: z.string().nullish() }).nullish(),
    operation: z.enum(['create', 'update', 'delete']),
  })
  .transform(({ _id, _type, _rev, _updatedAt, slug, before, operation }) => ({
    id: _id,
    type: _type,
    operation,
    /** The revision that the change led to, and when (ISO 8601 with offset); both undefined after a deletion. */
    revision: operation === 'delete' ? undefined : (_rev ?? undefined),
    updatedAt: operation === 'delete' ? undefined : (_updatedAt ?? undefined),
    slugs: [...new Set([slug, before?.slug].filter((value) => value !== null && value !== undefined))],
  }))

/** That a published document was created, changed or deleted. */
export type Change = z.output<typeof change>
