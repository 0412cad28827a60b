// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { EventPage } from '#components/event/EventPage.tsx'
import { eventOf } from '#tests/fixtures/content.ts'

afterEach(cleanup)

const before = new Date('2021-08-30T10:00:00Z')
const after = new Date('2026-03-02T10:00:00Z')
const show = (more: object = {}, now = before) => render(<EventPage event={eventOf(more)} now={now} />)
const text = () => document.body.textContent?.replaceAll('\u00a0', ' ')
const stream = { provider: 'youtube', videoId: 'abcdefghijk', state: 'planned' }

describe('when and where', () => {
  it('come first, in words', () => {
    show()
    const header = screen.getByRole('heading', { level: 1 }).closest('header')
    expect(header?.textContent?.replaceAll('\u00a0', ' ')).toContain(
      'onsdag 1. september 2021 kl. 13.30På nett',
    )
  })

  it('are facts under their own names', () => {
    show()
    const terms = screen.getAllByRole('term').map((term) => term.textContent)
    expect(terms).toEqual(['Stad', 'Når', 'Vertskap'])
  })
})

describe('the state of an event', () => {
  it('is said before and after it', () => {
    show()
    expect(text()).toContain('Kommande arrangement')
    cleanup()
    show({}, after)
    expect(text()).toContain('Arrangementet er over')
  })

  it('that is cancelled is said with the reason, and the time is struck and said to be the old one', () => {
    show({ status: 'cancelled', statusReason: 'For få påmelde.' })
    expect(text()).toContain('Arrangementet er avlyst. For få påmelde.')
    expect(text()).not.toContain('Kommande arrangement')
    const struck = document.querySelector('s')
    expect(struck?.textContent).toContain('onsdag')
    expect(struck?.parentElement?.textContent).toContain('Opphavleg tidspunkt:')
  })

  it('that is postponed says that there is no new date', () => {
    show({ status: 'postponed' })
    expect(text()).toContain('Ny dato er ikkje sett.')
  })

  it('that is rescheduled strikes every earlier time, and not the new one', () => {
    show({ status: 'rescheduled', previousStarts: ['2021-06-01T11:00:00Z', '2021-08-01T11:00:00Z'] })
    expect([...document.querySelectorAll('s')].map((s) => s.textContent?.replaceAll('\u00a0', ' '))).toEqual([
      'tysdag 1. juni 2021 kl. 13.00',
      'søndag 1. august 2021 kl. 13.00',
    ])
    expect(text()).toContain('Tidlegare tidspunkt: tysdag 1. juni 2021 kl. 13.00')
  })

  it('that is moved online strikes the old place and says the new', () => {
    const place = { name: 'Bergen rådhus', address: 'Rådhusgata 10' }
    show({ status: 'movedOnline', attendance: 'physical', place })
    expect(document.querySelector('s')?.textContent).toBe('Bergen rådhus, Rådhusgata 10')
    expect(screen.getAllByRole('definition')[0]?.textContent).toBe('På nett')
  })
})

describe('the stream', () => {
  it('asks nobody for anything before the click', () => {
    show({ stream })
    const frame = document.querySelector('iframe')
    expect(frame?.getAttribute('src')).toBeNull()
    expect(frame?.getAttribute('srcdoc')).toBeNull()
    expect(document.querySelector('link[rel=preconnect], script')).toBeNull()
  })

  it('is a link into a frame that bears its name, and says whom it asks', () => {
    show({ stream })
    const link = screen.getByRole('link', { name: 'Vis direktesendinga her' })
    const frame = document.querySelector('iframe')
    expect(link.getAttribute('target')).toBe(frame?.getAttribute('name'))
    expect(frame?.getAttribute('title')).toContain('Videospelar')
    expect(text()).toContain('Ingenting blir henta før du trykkjer. Då blir videoen lasta frå YouTube')
  })

  it('sends the Referer that YouTube’s player demands, and no more', () => {
    show({ stream })
    const link = screen.getByRole('link', { name: 'Vis direktesendinga her' })
    expect(link.getAttribute('referrerpolicy')).toBe('strict-origin-when-cross-origin')
  })

  it('has an anchor that never changes, and the top of the page links to it', () => {
    show({ stream })
    expect(screen.getByRole('link', { name: 'Gå til direktesendinga' }).getAttribute('href')).toBe(
      '#direktesending',
    )
    expect(document.getElementById('direktesending')?.tagName).toBe('SECTION')
  })

  it('shows no player when there is nothing to see', () => {
    show({ stream: { ...stream, state: 'removed' } }, after)
    expect(document.querySelector('iframe')).toBeNull()
    expect(screen.queryByRole('link', { name: /Gå til/ })).toBeNull()
    expect(text()).toContain('opptaket er fjerna')
  })

  it('is a recording afterwards', () => {
    show({ stream: { ...stream, state: 'recording', captions: 'reviewed' } }, after)
    expect(screen.getByRole('heading', { name: 'Opptak' })).toBeTruthy()
    expect(text()).toContain('Opptaket er teksta.')
  })
})

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

  const list = () => {
    const section = screen.getByRole('heading', { name: 'Program' }).closest('section') as HTMLElement
    return within(section).getAllByRole('list')[0] as HTMLElement
  }

  it('without times is a list in no order', () => {
    show({ programme })
    expect(list().tagName).toBe('UL')
    expect([...list().children].map((item) => item.textContent?.trim())).toEqual([
      'Bjørn Arild Gram styreleiar, KS',
      'Kommunal- og moderniseringsdepartementet',
      'Status for samarbeidet',
      '«Korleis sikre forankring?»Debatt',
    ])
  })

  it('with times is a list in order, with each time for machines too', () => {
    show({
      programme: [
        { _key: 'a', topic: 'Opning', startsAt: '2021-09-01T11:30:00Z', endsAt: '2021-09-01T12:00:00Z' },
      ],
    })
    expect(list().tagName).toBe('OL')
    const time = within(list()).getByText('13.30–14.00').closest('time')
    expect(time?.getAttribute('dateTime')).toBe('2021-09-01T13:30:00+02:00')
  })

  it('says track and room in words', () => {
    show({ programme: [{ _key: 'a', topic: 'Opning', track: 'Skule', room: 'Sal 2' }] })
    expect(list().textContent).toContain('Spor: Skule · Rom: Sal 2')
  })

  it('keeps what is called off, struck and said', () => {
    show({ programme: [{ _key: 'a', topic: 'Opning', cancelled: true }] })
    expect(list().textContent).toContain('Avlyst')
    expect(list().querySelector('s')?.textContent).toBe('Opning')
  })

  it('has an anchor for each item', () => {
    show({ programme })
    expect(document.getElementById('program-c')?.textContent).toBe('Status for samarbeidet')
  })

  it('is left out where there is none', () => {
    show()
    expect(screen.queryByRole('heading', { name: 'Program' })).toBeNull()
  })
})

describe('registration', () => {
  const registration = {
    url: 'https://pamelding.example/1',
    deadline: '2021-08-31T10:00:00Z',
    note: 'Gratis.',
  }

  it('is a link until its deadline', () => {
    show({ registration })
    expect(screen.getByRole('link', { name: 'Meld deg på' }).getAttribute('href')).toBe(registration.url)
    expect(text()).toContain('Frist: tysdag 31. august 2021 kl. 12.00')
  })

  it('is said to be closed after its deadline', () => {
    show({ registration }, new Date('2021-08-31T11:00:00Z'))
    expect(screen.queryByRole('link', { name: 'Meld deg på' })).toBeNull()
    expect(text()).toContain('Påmeldingsfristen har gått ut.')
  })

  it('is over with the event', () => {
    show({ registration: { url: registration.url } }, after)
    expect(text()).toContain('Påmeldinga er avslutta.')
  })
})
