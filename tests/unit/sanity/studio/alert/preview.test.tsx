import { expect, test } from 'vitest'
import { alertsStyle } from '#lib/alerts/style.ts'
import { messages } from '#lib/messages/index.ts'
import { previewOf } from '#sanity/studio/alert/AlertPreview.tsx'
import { alertIn } from '#sanity/studio/alert/stored.ts'
import { alertMessages as words } from '#sanity/studio/messages/alert.ts'

const now = new Date('2026-11-28T12:00:00Z')
const shown = (fields: object) =>
  previewOf(alertIn({ level: 'warning', ...fields }), now).replaceAll('\u00a0', ' ')

test('the preview is what the site writes, with the level, the link and the times in its words', () => {
  const html = shown({
    title: 'Kok vatnet',
    text: 'I tre minutt.',
    level: 'emergency',
    link: 'https://www.example.no/vatn',
    to: '2026-11-29T08:00:00Z',
  })
  expect(html).toContain('data-level="emergency"')
  expect(html).toContain(messages.alert.levels.emergency)
  expect(html).toContain(messages.alert.moreAt('example.no'))
  expect(html).toContain('laurdag 28. november kl. 13.00')
  expect(html).toContain('søndag 29. november kl. 09.00')
  // The keyboard goes through the form, and not out of it.
  expect(html).not.toContain('<a href')
})

test('the preview says what is missing, and shows no markup that somebody types', () => {
  expect(shown({})).toContain(words.previewEmpty)
  expect(shown({ title: '<img src=x onerror=alert(1)>', link: 'javascript:alert(1)' })).not.toMatch(
    /<img|<a|href/,
  )
})

test('the preview has the colours of the day alone, so the site’s styles have one rule for the night', () => {
  expect(alertsStyle.split('(prefers-color-scheme:dark)')).toHaveLength(2)
})
