import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EventPage } from '#components/pages/EventPage.tsx'
import type { Language } from '#lib/content/language.ts'
import { eventOf } from '#tests/fixtures/content.ts'
import { leftOverNynorsk } from '#tests/fixtures/leftOver.ts'
import { langAt } from './support.ts'

const item = (key: string, startsAt: string, more: object) => ({
  _key: key,
  topic: `Tau ${key}`,
  speakers: [],
  startsAt,
  ...more,
})

/** An event over two days with every field. The editor's words are Greek letters, in none of our languages. */
const everything = (language: Language, more: object) =>
  eventOf({
    title: 'Alfa',
    shortTitle: 'Alfa',
    language,
    lead: 'Delta',
    endsAt: '2021-09-02T13:00:00Z',
    attendance: 'mixed',
    place: { name: 'Beta', address: 'Gamma' },
    host: 'Epsilon',
    statusReason: 'Zeta',
    previousStarts: ['2021-05-12T11:30:00Z'],
    registration: { url: 'https://x.example/', deadline: '2021-08-31T10:00:00Z', note: 'Eta' },
    stream: { provider: 'vimeo', videoId: '12345678', state: 'planned', captions: 'none' },
    programme: [
      item('a', '2021-09-01T11:30:00Z', { track: 'Jota', room: 'Kappa', kind: 'debate' }),
      item('b', '2021-09-01T11:30:00Z', { track: 'Lambda', kind: 'plenary', cancelled: true }),
      item('c', '2021-09-01T12:30:00Z', { kind: 'break' }),
      item('d', '2021-09-02T11:30:00Z', { recordingUrl: 'https://x.example/d' }),
      {
        ...item('e', '2021-09-02T12:30:00Z', {}),
        topic: undefined,
        speakers: [{ _key: 's', name: 'Omega' }],
      },
    ],
    ...more,
  })

const before = '2021-08-30T10:00:00Z'
const during = '2021-09-01T12:00:00Z'
const after = '2021-09-20T10:00:00Z'
const stream = { provider: 'vimeo', videoId: '12345678', captions: 'auto' }

const situations: [what: string, at: string, more: object][] = [
  ['to come', before, {}],
  ['under way, and streamed', during, { stream: { ...stream, state: 'live' } }],
  [
    'over, with a recording that is to be checked',
    '2021-09-05T10:00:00Z',
    { stream: { ...stream, state: 'recording' } },
  ],
  [
    'over, with a recording that is late',
    after,
    { stream: { ...stream, state: 'recording', captions: 'none' } },
  ],
  ['over, and its recording taken away', after, { stream: { ...stream, state: 'removed' } }],
  ['cancelled', before, { status: 'cancelled' }],
  ['postponed', before, { status: 'postponed' }],
  ['on a new date', before, { status: 'rescheduled' }],
  ['moved online', before, { status: 'movedOnline' }],
  ['started, with no end', during, { endsAt: undefined }],
  ['of whole days', before, { allDay: true }],
]

const show = (language: Language, at: string, more: object) => {
  render(<EventPage event={everything(language, more)} now={new Date(at)} />)
  return screen.getByRole('main')
}

describe.each(['nb', 'en', 'se'] as const)('the page of an event in %s', (language) => {
  it.each(situations)('%s has no Nynorsk word of ours left in it', (_what, at, more) => {
    const main = show(language, at, more)
    expect(main.getAttribute('lang')).toBe(language)
    expect(leftOverNynorsk(main, language)).toEqual([])
  })
})

it('the role of a person is Nynorsk on any page, and of who is written in an event in its language', () => {
  const role = { role: 'Leiar', organisation: 'Sigma' }
  const speakers = [
    { ...role, _key: 'a', isPerson: true, name: 'Kari Nordmann' },
    { ...role, _key: 'b', name: 'Maeve Corrigan', role: 'Head' },
  ]
  show('en', before, { programme: [{ _key: 'a', topic: 'Tau', speakers }] })
  expect(['Leiar', 'Head', 'Kari Nordmann'].map((words) => langAt(words))).toEqual(['nn', 'en', 'en'])
})

it.each(situations)('an event %s would be caught with such words, by this very check', (_what, at, more) => {
  expect(leftOverNynorsk(show('nn', at, more), 'en').length).toBeGreaterThan(10)
})
