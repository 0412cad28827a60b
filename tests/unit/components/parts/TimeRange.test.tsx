import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TimeRange } from '#components/parts/TimeRange.tsx'
import type { Language } from '#lib/content/language.ts'
import { type Span, spanWords } from '#lib/dates/format.ts'

const meeting = { startsAt: '2021-09-01T11:30:00Z', endsAt: '2021-09-01T13:30:00Z', allDay: false }

function show(span: Span, language?: Language) {
  const { container } = render(
    <TimeRange {...span} words={spanWords(span, language)} wholeDay={span.allDay} />,
  )
  return {
    said: container.textContent?.replaceAll('\u00a0', ' '),
    machines: [...container.querySelectorAll('time')].map(({ dateTime }) => dateTime),
    unbroken: container.querySelector('.unbroken')?.textContent,
  }
}

test('from one hour to another has both for machines, and is not broken after the dash', () => {
  expect(show(meeting)).toEqual({
    said: 'onsdag 1. september 2021 kl. 13.30–15.30',
    machines: ['2021-09-01T13:30:00+02:00', '2021-09-01T15:30:00+02:00'],
    unbroken: '–15.30',
  })
})

test('of several days has the first and the last for machines, and breaks between them', () => {
  const days = { startsAt: '2021-08-31T22:00:00Z', endsAt: '2021-09-02T22:00:00Z', allDay: true }
  expect(show(days)).toEqual({
    said: 'onsdag 1. til fredag 3. september 2021',
    machines: ['2021-09-01', '2021-09-03'],
    unbroken: undefined,
  })
  expect(show(days, 'se').machines).toEqual(['2021-09-01', '2021-09-03'])
})

test('without an end, or with one that is not after its start, is one time', () => {
  const one = ['2021-09-01T13:30:00+02:00']
  expect(show({ ...meeting, endsAt: undefined }).machines).toEqual(one)
  expect(show({ ...meeting, endsAt: '2021-09-01T10:00:00Z' }).machines).toEqual(one)
})
