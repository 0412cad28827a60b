import { z } from 'zod'

/**
 * Why a link is dead. Inside: nothing is there that readers see. Outside: `gone` is the page's own answer (404, 410); the
 * rest have been so for two nights.
 */
export const whyDead = [
  'missing',
  'gone',
  'noHost',
  'refused',
  'silent',
  'insecure',
  'round',
  'faulty',
] as const

export type WhyDead = (typeof whyDead)[number]

/**
 * A dead link of a published document that readers see. Where it leads is not told: anyone may ask, and a page need not show
 * all that its document has. Who may read the document finds it in the field.
 */
export const deadLink = z.object({
  /** The document's id and type. */
  id: z.string(),
  type: z.string(),
  /** The field, as Studio writes its path. */
  path: z.string(),
  side: z.enum(['inside', 'outside']),
  why: z.enum(whyDead),
  /** Since which night, as a date in Oslo; null for one inside, which is looked at anew each time. */
  since: z.string().nullable(),
})

export type DeadLink = z.output<typeof deadLink>

/** The answer of `GET /api/links`. */
export const linkReport = z.object({
  /** Whether links out are checked at night. */
  outside: z.boolean(),
  /** The night of the last whole check, as a date in Oslo; null before the first. */
  checked: z.string().nullable(),
  links: z.array(deadLink),
  /** Whether there are more than are told. */
  more: z.boolean(),
})

export type LinkReport = z.output<typeof linkReport>

/** The most links in an answer. */
export const mostReported = 200

declare global {
  // Next bundles each route separately (server/freshness/freshness.ts).
  var aktueltLinks: { report: () => LinkReport } | undefined
}
