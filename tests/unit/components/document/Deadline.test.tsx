import { cleanup, render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Deadline } from '#components/document/Deadline.tsx'
import { articleOf } from '#tests/fixtures/content.ts'
import { text } from '../support.ts'

const show = (more: object, now = '2026-03-02T10:00:00Z') =>
  render(<Deadline article={articleOf(more)} now={new Date(now)} />)

describe('a deadline', () => {
  it('shows a deadline that is open, and says of a past one that it is past', () => {
    show({ kind: 'hearing', deadline: '2026-03-02T22:59:00Z' })
    expect(text()).toContain('Høyringsfrist: måndag 2. mars 2026 kl. 23.59')
    expect(text()).not.toContain('gått ut')
    cleanup()
    show({ kind: 'job', deadline: '2026-03-01T22:59:00Z' })
    expect(text()).toContain('Søknadsfrist: søndag 1. mars 2026 kl. 23.59. Fristen har gått ut.')
  })

  it('holds to the very instant', () => {
    const deadline = '2026-03-02T10:00:00Z'
    show({ deadline }, '2026-03-02T10:00:00Z')
    expect(text()).not.toContain('gått ut')
    cleanup()
    show({ deadline }, '2026-03-02T10:00:00.001Z')
    expect(text()).toContain('Fristen har gått ut.')
  })

  it.each(['news', 'pressRelease', 'minutes', 'notice'])('of %s has no name of its own', (kind) => {
    show({ kind, deadline: '2026-03-02T22:59:00Z' })
    expect(text()).toBe('Frist: måndag 2. mars 2026 kl. 23.59')
  })

  it('is for machines too, with its hour', () => {
    show({ deadline: '2026-03-02T22:59:00Z' })
    expect(document.querySelector('time')?.getAttribute('datetime')).toBe('2026-03-02T23:59:00+01:00')
  })

  it('is in the language of the document', () => {
    show({ language: 'en', kind: 'job', deadline: '2026-03-01T22:59:00Z' })
    expect(text()).toBe('Deadline for applications: Sunday 1 March 2026 at 23:59. The deadline has passed.')
  })

  it('is not spoken of where there is none', () => {
    expect(show({ kind: 'hearing' }).container.childElementCount).toBe(0)
  })
})
