import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Registration } from '#components/event/Registration.tsx'
import { eventOf } from '#tests/fixtures/content.ts'
import { hrefOf, text } from '../support.ts'
import { after, before } from './support.ts'

const show = (more: object = {}, now = before) => render(<Registration event={eventOf(more)} now={now} />)

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

  it('without an address that a link may lead to is told of, and is no link', () => {
    show({ registration: { ...registration, url: 'javascript:alert(1)' } })
    expect(screen.queryByRole('link')).toBeNull()
    expect(text()).toBe('Frist: tysdag 31. august 2021 kl. 12.00Gratis.')
  })

  it('is over with the event', () => {
    show({ registration: { url: registration.url } }, after)
    expect(text()).toContain('Påmeldinga er avslutta.')
  })

  it('is open to the very instant of its deadline', () => {
    show({ registration }, new Date('2021-08-31T10:00:00Z'))
    expect(hrefOf('Meld deg på')).toBe(registration.url)
    cleanup()
    show({ registration }, new Date('2021-08-31T10:00:00.001Z'))
    expect(text()).toContain('Påmeldingsfristen har gått ut.')
  })

  it('that is closed does not say until when it was open, and keeps its note', () => {
    show({ registration }, new Date('2021-08-31T11:00:00Z'))
    expect(text()).toBe('Påmeldingsfristen har gått ut.Gratis.')
  })

  it('without a deadline is open until the event is over', () => {
    show({ registration: { url: registration.url } }, new Date('2021-09-01T12:00:00Z'))
    expect(text()).toBe('Meld deg på')
  })

  it('is over when the event is cancelled, though there is time left', () => {
    show({ registration, status: 'cancelled' })
    expect(text()).toBe('Påmeldinga er avslutta.')
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('that leads where no link may is none', () => {
    expect(show({ registration: { url: 'javascript:alert(1)' } }).container.childNodes).toHaveLength(0)
  })

  it('of an event that is put off is not over with its old date', () => {
    show({ registration: { url: registration.url }, status: 'postponed' }, after)
    expect(text()).toBe('Meld deg på')
  })

  it('is in the language of the event', () => {
    show({ language: 'en', registration })
    expect(text()).toBe('RegisterDeadline: Tuesday 31 August 2021 at 12:00Gratis.')
  })

  it('is not spoken of where there is none', () => {
    show({})
    expect(text()).toBe('')
  })
})

describe('registration without a page', () => {
  it('by mail and by telephone are links, and a note alone is shown', () => {
    show({
      registration: { email: 'post@example.no', phone: '51 00 00 00', deadline: '2021-08-31T10:00:00Z' },
    })
    expect(text()).toBe(
      'På e-post: post@example.noPå telefon: 51 00 00 00Frist: tysdag 31. august 2021 kl. 12.00',
    )
    expect(hrefOf('post@example.no')).toBe('mailto:post@example.no')
    expect(hrefOf('51 00 00 00')).toBe('tel:51000000')
    cleanup()
    show({ registration: { note: 'Ring 51 00 00 00' } })
    expect(text()).toBe('Ring 51 00 00 00')
  })

  it('is not asked for when the deadline has passed', () => {
    show(
      { registration: { email: 'post@example.no', deadline: '2021-08-31T10:00:00Z' } },
      new Date('2021-08-31T11:00:00Z'),
    )
    expect(text()).toBe('Påmeldingsfristen har gått ut.')
  })

  it.each([
    ['www.example.no/pamelding', 'https://www.example.no/pamelding'],
    [' https://example.no/x ', 'https://example.no/x'],
    ['https://øvrebø.example.no/påmelding?navn=Åse', 'https://øvrebø.example.no/påmelding?navn=Åse'],
    ['mailto:post@example.no?subject=P%C3%A5melding', 'mailto:post@example.no?subject=P%C3%A5melding'],
    ['post@example.no', 'mailto:post@example.no'],
  ])('is found at an address as people write it: «%s»', (url, href) => {
    show({ registration: { url } })
    expect(hrefOf('Meld deg på')).toBe(href)
  })
})
