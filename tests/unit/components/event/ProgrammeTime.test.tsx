import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ProgrammeTime } from '#components/event/ProgrammeTime.tsx'
import type { Language } from '#lib/content/language.ts'
import { hrefOf } from '../support.ts'
import { half, itemOf, nine } from './support.ts'

const show = (more: object, language: Language = 'nn') =>
  render(<ProgrammeTime item={itemOf({ topic: 'Opning', startsAt: nine, ...more })} language={language} />)
const speakers = [
  { _key: 's', name: 'Kari Nordmann', organisation: 'KS' },
  { _key: 't', name: 'Ola Nordmann' },
]

describe('the time of an item', () => {
  it('is a link to just this item, and says to what', () => {
    show({ endsAt: half })
    expect(hrefOf('09.00–09.30 Lenkje til Opning')).toBe('#program-a')
  })

  it('is when it begins alone where nobody has said when it ends', () => {
    show({})
    expect(screen.getByRole('link').textContent).toBe('09.00 Lenkje til Opning')
  })

  it.each([
    ['its topic', { speakers }, 'Opning'],
    ['who speaks first', { topic: null, speakers }, 'Kari Nordmann'],
    ['the organisation that speaks', { topic: null, speakers: [{ _key: 's', organisation: 'KS' }] }, 'KS'],
  ])('names the item by %s', (_, more, name) => {
    show(more)
    expect(hrefOf(`09.00 Lenkje til ${name}`)).toBe('#program-a')
  })

  it('leads to an address that can be sent to others, whatever key an import gave it', () => {
    show({ _key: 'a b/å' })
    expect(screen.getByRole('link').getAttribute('href')).toMatch(/^#program-[\w.-]+$/)
  })

  it('is in the language of the event', () => {
    show({}, 'en')
    expect(hrefOf('09:00 Link to Opning')).toBe('#program-a')
  })

  it('is left out where nobody has said it', () => {
    expect(show({ startsAt: null }).container.childElementCount).toBe(0)
  })
})
