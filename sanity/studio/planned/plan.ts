import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { instantIn } from '#lib/dates/written.ts'
import { fieldOf } from '#lib/json/record.ts'

/**
 * The prefix of plans' ids: the dot hides them from every caller without a token, also in a public dataset. A plan is no
 * content: no list, search, feed or export of the site has it.
 */
const prefix = 'planned.'

/** The type of these documents. */
export const plannedTypeName = 'planned'

/** What a plan does: publishes a document's draft, or takes what is published from the readers. */
export const planActions = ['publish', 'unpublish'] as const
export type PlanAction = (typeof planActions)[number]

const text = z.string().nullish().catch(undefined)
const instant = z.unknown().transform((value, context) => {
  const at = instantIn(value)
  if (at === undefined) context.addIssue({ code: 'custom', message: 'not a point in time' })
  return at ?? ''
})
// Studio writes the id; a script may have written a reference, as other documents have them.
const document = z.preprocess((value) => fieldOf(value, '_ref') ?? value, z.string().min(1))

const stored = z
  .object({
    _id: z.string().startsWith(prefix),
    _rev: z.string(),
    document,
    draftRevision: text,
    action: z.enum(planActions),
    at: instant,
    change: z.enum(['minor', 'material']).nullish(),
    note: text,
    by: text,
    state: z.enum(['waiting', 'done', 'stopped']),
    why: text,
  })
  .transform(({ _id, _rev, draftRevision, change, note, by, why, ...rest }) => ({
    ...rest,
    /** The plan's own id and revision. */
    id: _id,
    revision: _rev,
    /** The revision of the draft that was planned; a plan to unpublish holds to none. */
    draftRevision: draftRevision ?? undefined,
    change: change ?? 'minor',
    note: note?.trim() || undefined,
    by: by ?? undefined,
    why: why ?? undefined,
  }))

/** A planned change. `document` is the published id of what it changes, `at` is ISO 8601, `by` an editor's name. */
export type Plan = z.output<typeof stored>

/** A document as a plan; undefined when it is none. */
export function parsePlan(raw: unknown): Plan | undefined {
  return stored.safeParse(raw).data
}

/** Every plan, as a listener and a query have them. Drafts of plans are not plans. */
export const plansFilter = /* groq */ `*[_type == "${plannedTypeName}" && _id in path("planned.**")]`

/** The id of the plan for a document: at most one of each kind, which the Content Lake itself sees to. */
export const planIdOf = (documentId: string, action: PlanAction): string =>
  `${prefix}${action}-${bytesToHex(sha256(utf8ToBytes(documentId)).subarray(0, 12))}`
