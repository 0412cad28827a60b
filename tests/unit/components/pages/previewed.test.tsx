import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ArticlePage } from '#components/pages/ArticlePage.tsx'
import { EventPage } from '#components/pages/EventPage.tsx'
import type { Edit } from '#lib/preview/edit.ts'
import { articleOf, eventOf } from '#tests/fixtures/content.ts'
import { storedImage } from '../support.ts'

const now = new Date('2026-11-27T12:00:00Z')
const edit: Edit = (path) => ({ 'data-sanity': path, 'data-sanity-drag-disable': 'true' })

const pathsIn = (html: HTMLElement) =>
  [...html.querySelectorAll('[data-sanity]')].map((element) => element.getAttribute('data-sanity'))

const article = articleOf({ lead: 'Ein ingress', mainImage: storedImage })
const item = (key: string, more: object) => ({ _key: key, topic: `Post ${key}`, ...more })
const at = (time: string, track?: string) => ({
  startsAt: `2026-11-28T${time}:00Z`,
  endsAt: `2026-11-28T${time.slice(0, 2)}:30:00Z`,
  track,
})

test('in the preview title, lead and main picture open their fields', () => {
  const { container } = render(<ArticlePage article={article} now={now} edit={edit} />)
  expect(pathsIn(container)).toEqual(expect.arrayContaining(['title', 'lead', 'mainImage']))
})

test.each([
  ['in a list', [item('a', at('09:00')), item('b', at('10:00'))]],
  ['in a table of tracks', [item('a', at('09:00', 'Sal A')), item('b', at('09:00', 'Sal B'))]],
  ['without times', [item('a', {}), item('b', {})]],
])('in the preview each item of a programme opens itself: %s', (_, programme) => {
  const { container } = render(<EventPage event={eventOf({ programme })} now={now} edit={edit} />)
  expect(pathsIn(container)).toEqual(expect.arrayContaining(['programme[_key=="a"]', 'programme[_key=="b"]']))
})

test('readers’ pages have none of it', () => {
  const { container } = render(<ArticlePage article={article} now={now} />)
  expect(container.innerHTML).not.toContain('data-sanity')
})
