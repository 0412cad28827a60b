import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ProgrammeTime } from '#components/event/ProgrammeTime.tsx'
import type { Language } from '#lib/content/language.ts'
import { hrefOf } from '../support.ts'
import { half, itemOf, nine } from './support.ts'

const show = (more: object, language: Language = 'nn') =>
  render(<ProgrammeTime item={itemOf({ topic: 'Opning', startsAt: nine, ...more })} language={language} />)
describe('the time of an item', () => {
  it('is a link to just this item, in which its topic is not read a second time', () => {
    show({ endsAt: half })
    expect(hrefOf('09.00–09.30')).toBe('#program-a')
  })

  it('has its start and its end for machines', () => {
    show({ endsAt: half })
    const times = [...document.querySelectorAll('time')].map(({ dateTime }) => dateTime)
    expect(times).toEqual(['2026-05-04T09:00:00+02:00', '2026-05-04T09:30:00+02:00'])
  })

  it('is when it begins alone where nobody has said when it ends', () => {
    show({})
    expect(screen.getByRole('link').textContent).toBe('09.00')
  })

  it('leads to an address that can be sent to others, whatever key an import gave it', () => {
    show({ _key: 'a b/å' })
    expect(screen.getByRole('link').getAttribute('href')).toMatch(/^#program-[\w.-]+$/)
  })

  it('is in the language of the event', () => {
    show({}, 'en')
    expect(hrefOf('09:00')).toBe('#program-a')
  })

  it('is left out where nobody has said it', () => {
    expect(show({ startsAt: null }).container.childElementCount).toBe(0)
  })
})
