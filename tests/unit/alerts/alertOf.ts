import type { Alert } from '#lib/content/alert.ts'

/** An alert in force since the morning of 28 November 2026, in which every field not given is as usual. */
export const alertOf = (_id: string, more: Partial<Alert> = {}): Alert => ({
  _id,
  title: `Kok drikkevatnet (${_id})`,
  text: 'Det gjeld alle på Nordsida.',
  link: undefined,
  level: 'warning',
  from: '2026-11-28T08:00:00Z',
  to: undefined,
  ...more,
})
