import { expect, test } from 'vitest'
import type { Visibility } from '#lib/content/visibility.ts'
import { visibleMessages as messages } from '#sanity/studio/messages/visible.ts'
import { saidOf } from '#sanity/studio/visible/said.ts'
import type { Shown } from '#sanity/studio/visible/shown.ts'

const now = new Date('2026-11-27T10:00:00Z')
const live: Visibility = { state: 'live' }
const shown: Shown = { state: 'shown', since: '2026-11-27T09:04:00Z', delayMs: 412 }
const asking: Shown = { state: 'asking' }
const says = (visibility: Visibility, at: Shown) => saidOf(visibility, at, now, true)

test.each<[string, Visibility, Shown, string, string]>([
  [
    'seen today',
    live,
    shown,
    'positive',
    'Synleg for publikum sidan kl.\u00a010.04 (denne utgåva, etter 0,4\u00a0s)',
  ],
  [
    'seen since another day',
    live,
    { ...shown, since: '2026-11-24T09:04:00Z', delayMs: undefined },
    'positive',
    'Synleg for publikum sidan 24.\u00a0november kl.\u00a010.04 (denne utgåva)',
  ],
  [
    'seen at once',
    live,
    { ...shown, delayMs: 40 },
    'positive',
    'Synleg for publikum sidan kl.\u00a010.04 (denne utgåva, etter mindre enn 0,1\u00a0s)',
  ],
  ['waiting', live, { state: 'waiting' }, 'caution', messages.waiting],
  ['late', live, { state: 'late', isEarlierSeen: true }, 'critical', messages.lateBefore],
  [
    'late for the first time',
    live,
    { state: 'late', isEarlierSeen: false },
    'critical',
    messages.lateNothing,
  ],
  ['away', live, { state: 'away' }, 'critical', messages.away],
  ['unpublished', { state: 'unpublished' }, asking, 'neutral', messages.unpublished],
  [
    'planned',
    { state: 'planned', at: '2026-12-24T07:00:00Z' },
    asking,
    'caution',
    'Blir synleg for publikum 24.\u00a0desember kl.\u00a008.00.',
  ],
  [
    'hidden',
    { state: 'hidden', lacks: ['title', 'startsAt'] },
    asking,
    'critical',
    'Publisert, men ikkje synleg for publikum. Dette manglar: tittel, starttid. Fyll ut, og publiser på nytt.',
  ],
  [
    'expired',
    { state: 'expired', since: '2026-11-26T10:00:00Z' },
    shown,
    'caution',
    'Utgått 26.\u00a0november kl.\u00a011.00. Sida finst, men står ikkje lenger i lister. Synleg for publikum sidan kl.\u00a010.04 (denne utgåva, etter 0,4\u00a0s)',
  ],
  [
    'withdrawn, and the site does not show it yet',
    { state: 'withdrawn', since: undefined },
    { state: 'late', isEarlierSeen: true },
    'critical',
    `Tilbaketrekt. Sida finst, med grunngjevinga øvst. ${messages.lateBefore}`,
  ],
])('what is said of one that is %s', (_, visibility, at, tone, text) => {
  expect(says(visibility, at)).toEqual({ tone, text })
})

test('a redirect has no page of its own to see', () => {
  expect(saidOf(live, shown, now, false).text).toMatch(/^Gjeld for publikum/)
})
