import { type Visibility, visibilityOf } from '#lib/content/visibility.ts'
import { clockText } from '#lib/dates/format.ts'
import { osloYear } from '#lib/dates/oslo.ts'
import { dayAndMonthText } from '#lib/dates/rules.ts'
import { messages } from './messages.ts'

/** «24. desember kl. 08.00» in Oslo, with the year where it is not that of `now`. */
export function shortWhen(at: string, now: Date): string {
  const year = osloYear(at) === osloYear(now) ? '' : ` ${osloYear(at)}`
  return `${dayAndMonthText(at, 'nn')}${year} kl.\u00a0${clockText(at)}`
}

/** What a preview selects of a document to tell its status. A type without a field has nothing there. */
export const statusSelection = {
  /** Under a perspective `_id` is the published one's, and this the id of what is shown. */
  originalId: '_originalId',
  type: '_type',
  slug: 'slug.current',
  publishedAt: 'publishedAt',
  startsAt: 'startsAt',
  expiresAt: 'expiresAt',
  withdrawnAt: 'withdrawn.at',
  withdrawnReason: 'withdrawn.reason',
} as const

type Selected = { title?: unknown } & { [Name in keyof typeof statusSelection]?: unknown }

const isDraft = (id: unknown): boolean =>
  typeof id === 'string' && (id.startsWith('drafts.') || id.startsWith('versions.'))

function wordsFor(visibility: Visibility, now: Date, isDraft: boolean): string | undefined {
  switch (visibility.state) {
    case 'planned':
      return (isDraft ? messages.statusDraftFor : messages.statusPlanned)(shortWhen(visibility.at, now))
    case 'expired':
      return messages.statusExpired
    case 'withdrawn':
      return messages.statusWithdrawn
    case 'hidden':
      // What is not written yet is no fault in a draft.
      return isDraft ? undefined : messages.statusHidden
    default:
      return undefined
  }
}

/**
 * What a list says of whether readers see a document at `now`, first in its subtitle since columns are some 30 characters
 * wide; undefined for what is to be seen as usual. A list shows the draft where there is one: of that it promises nothing.
 */
export function statusInList(selected: Selected, now: Date): string | undefined {
  const { type, title, slug, publishedAt, startsAt, expiresAt, withdrawnAt, withdrawnReason } = selected
  const document = {
    _type: type,
    title,
    slug: { current: slug },
    publishedAt,
    startsAt,
    expiresAt,
    withdrawn: { at: withdrawnAt, reason: withdrawnReason },
  }
  return wordsFor(visibilityOf(document, now), now, isDraft(selected.originalId))
}
