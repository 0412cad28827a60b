import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ProgrammeList } from '#components/event/ProgrammeList.tsx'
import { itemsOf, nothingIsOn } from './support.ts'

const show = (programme: object[], running = nothingIsOn) =>
  render(<ProgrammeList items={itemsOf(programme)} running={running} language="nn" />)

describe('the programme', () => {
  const programme = [
    {
      _key: 'a',
      topic: undefined,
      speakers: [{ _key: 's', name: 'Bjørn Arild Gram', role: 'styreleiar', organisation: 'KS' }],
    },
    { _key: 'b', speakers: [{ _key: 's', organisation: 'Kommunal- og moderniseringsdepartementet' }] },
    { _key: 'c', topic: 'Status for samarbeidet' },
    { _key: 'd', kind: 'debate', topic: '«Korleis sikre forankring?»' },
  ]

  const list = () => screen.getAllByRole('list')[0] as HTMLElement

  it('without times is a list in no order', () => {
    show(programme)
    expect(list().tagName).toBe('UL')
    expect([...list().children].map((item) => item.textContent?.trim())).toEqual([
      'Bjørn Arild Gram, styreleiar, KS',
      'Kommunal- og moderniseringsdepartementet',
      'Status for samarbeidet',
      '«Korleis sikre forankring?»Debatt',
    ])
  })

  it('with times is a list in order, with each time for machines too', () => {
    show([{ _key: 'a', topic: 'Opning', startsAt: '2021-09-01T11:30:00Z', endsAt: '2021-09-01T12:00:00Z' }])
    expect(list().tagName).toBe('OL')
    const times = [...list().querySelectorAll('time')].map(({ dateTime }) => dateTime)
    expect(times).toEqual(['2021-09-01T13:30:00+02:00', '2021-09-01T14:00:00+02:00'])
  })

  it('says track and room in words', () => {
    show([{ _key: 'a', topic: 'Opning', track: 'Skule', room: 'Sal 2' }])
    expect(list().textContent).toContain('Spor: Skule · Rom: Sal 2')
  })

  it('keeps what is called off, struck and said', () => {
    show([{ _key: 'a', topic: 'Opning', cancelled: true }])
    expect(list().textContent).toContain('Avlyst')
    expect(list().querySelector('s')?.textContent).toBe('Opning')
  })

  it('has an anchor for each item', () => {
    show(programme)
    expect(document.getElementById('program-c')?.textContent).toBe('Status for samarbeidet')
  })

  it('is in the order of the editor where some have times and some have none', () => {
    show([
      { _key: 'b', topic: 'Opning', startsAt: '2021-09-01T11:30:00Z' },
      { _key: 'a', topic: 'Prat' },
    ])
    expect(list().tagName).toBe('OL')
    expect([...list().children].map(({ id }) => id)).toEqual(['program-b', 'program-a'])
  })

  it('says of each item whether it is on', () => {
    show(programme, new Set(['c']))
    expect(screen.getByText('Går føre seg no').closest('[id]')?.id).toBe('program-c')
  })
})
