import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EventPage } from '#components/pages/EventPage.tsx'
import { eventOf, paragraph } from '#tests/fixtures/content.ts'
import { after, before, stream } from '../event/support.ts'
import { plain, storedFile, storedImage, text } from '../support.ts'

const show = (more: object = {}, now = before) => render(<EventPage event={eventOf(more)} now={now} />)
const header = () => screen.getByRole('heading', { level: 1 }).closest('header')

describe('the page of an event', () => {
  it('says when and where right after its name, and once', () => {
    show()
    const facts = header()?.nextElementSibling
    expect(facts).toBe(screen.getByRole('region', { name: 'Tid og stad' }))
    expect(text()?.match(/onsdag 1\. september 2021/g)).toHaveLength(1)
    expect(plain(facts)).toContain('Nåronsdag 1. september 2021 kl. 13.30')
  })

  it('has what it is, its name and how it stands before when and where, and all else after', () => {
    show({
      title: 'Møte',
      lead: 'Ingress.',
      status: 'movedOnline',
      stream,
      withdrawn: { at: '2021-08-29T10:00:00Z', reason: 'Feil.' },
      topics: [{ _id: 't', _type: 'topic', title: 'Skule', slug: 'skule' }],
    })
    expect(plain(header()?.parentElement)).toMatch(
      /^ArrangementMøteKommande arrangementArrangementet er flytta til nett\..*Tilbaketrekt\..*Nåronsdag.*På nett.*Ingress\.Gå til direktesendinga.*Publisert: .*Skule$/,
    )
  })

  it('leaves out every part that it has nothing for', () => {
    show()
    const headings = screen.getAllByRole('heading', { level: 2 })
    expect(headings.map((heading) => heading.textContent)).toEqual(['Tid og stad'])
    expect(document.querySelector('img')).toBeNull()
  })

  it('has its parts in the order that they are asked for', () => {
    show({
      mainImage: storedImage,
      body: [paragraph('Om møtet', { style: 'h2' })],
      programme: [{ _key: 'a', topic: 'Opning' }],
      stream,
      attachments: [{ _key: 'f', ...storedFile() }],
      contacts: [{ _id: 'p', name: 'Kari Nordmann' }],
    })
    const headings = screen.getAllByRole('heading', { level: 2 })
    expect(headings.map((heading) => heading.textContent)).toEqual([
      'Tid og stad',
      'Om møtet',
      'Program',
      'Direktesending',
      'Vedlegg',
      'Kontakt',
    ])
  })
})

describe('the place of the stream', () => {
  const order = (state: string, now: Date) => {
    cleanup()
    show({ programme: [{ _key: 'a', topic: 'Opning' }], stream: { ...stream, state } }, now)
    const names = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
    return names.slice(1)
  }

  it('comes before the programme from an hour before the start until the end, and after it until then', () => {
    const soon = new Date('2021-09-01T10:30:00Z')
    const notYet = new Date(soon.getTime() - 1)
    expect(order('planned', before)).toEqual(['Program', 'Direktesending'])
    expect(order('planned', notYet)).toEqual(['Program', 'Direktesending'])
    expect(order('planned', soon)).toEqual(['Direktesending', 'Program'])
    expect(order('planned', new Date('2021-09-01T13:29:59Z'))).toEqual(['Direktesending', 'Program'])
    expect(order('planned', after)).toEqual(['Program', 'Direktesending'])
    expect(order('live', before)).toEqual(['Direktesending', 'Program'])
    expect(order('recording', after)).toEqual(['Opptak', 'Program'])
    expect(order('removed', after)).toEqual(['Program', 'Direktesending'])
  })
})

describe('the state of an event', () => {
  it('that is cancelled is said with the reason, and the time is struck and said to be the old one', () => {
    show({ status: 'cancelled', statusReason: 'For få påmelde.' })
    expect(text()).toContain('Arrangementet er avlyst. For få påmelde.')
    expect(text()).not.toContain('Kommande arrangement')
    const struck = document.querySelector('s')
    expect(struck?.textContent).toContain('onsdag')
    expect(struck?.parentElement?.textContent).toContain('Skulle vore:')
  })

  it('that is rescheduled strikes every earlier time, and not the new one', () => {
    show({ status: 'rescheduled', previousStarts: ['2021-06-01T11:00:00Z', '2021-08-01T11:00:00Z'] })
    expect([...document.querySelectorAll('s')].map((s) => plain(s))).toEqual([
      'tysdag 1. juni 2021 kl. 13.00',
      'søndag 1. august 2021 kl. 13.00',
    ])
    expect(text()).toContain('Tidlegare tidspunkt: tysdag 1. juni 2021 kl. 13.00')
  })

  it('that is moved online strikes the old place and says the new', () => {
    const place = { name: 'Bergen rådhus', address: 'Rådhusgata 10' }
    show({ status: 'movedOnline', attendance: 'physical', place })
    expect(document.querySelector('s')?.textContent).toBe('Bergen rådhus, Rådhusgata 10')
    expect(screen.getAllByRole('definition')[1]?.textContent).toBe('På nett')
  })
})

describe('the stream', () => {
  it('asks nobody for anything before the click', () => {
    show({ stream })
    const frame = document.querySelector('iframe')
    expect(frame?.getAttribute('src')).toBeNull()
    expect(frame?.srcdoc).not.toMatch(/src=|url\(/)
    expect(
      document.querySelector('link[rel=preconnect], script:not([type="application/ld+json"])'),
    ).toBeNull()
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
})
