import { cleanup, render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ExpiredNotice } from '#components/document/ExpiredNotice.tsx'
import { articleOf } from '#tests/fixtures/content.ts'
import { text } from '../support.ts'

const show = (more: object, now = '2026-03-02T10:00:00Z') =>
  render(<ExpiredNotice article={articleOf({ kind: 'notice', ...more })} now={new Date(now)} />)

describe('what is said of what has run out', () => {
  it('says that a notice has run out, and only then', () => {
    show({ expiresAt: '2026-02-28T10:00:00Z' })
    expect(text()).toContain('Dette gjaldt til 28. februar 2026 kl. 11.00.')
    cleanup()
    show({ expiresAt: '2026-04-01T10:00:00Z' })
    expect(text()).not.toContain('gjeld ikkje lenger')
  })

  it('is said from the instant after', () => {
    const expiresAt = '2026-03-02T10:00:00Z'
    expect(show({ expiresAt }).container.childElementCount).toBe(0)
    cleanup()
    show({ expiresAt }, '2026-03-02T10:00:00.001Z')
    expect(text()).toBe('Gjeld ikkje lenger. Dette gjaldt til i dag kl. 11.00.')
  })

  it('is said in the language of the document', () => {
    show({ language: 'en', expiresAt: '2026-03-01T10:00:00Z' })
    expect(text()).toBe('No longer in force. This applied until yesterday at 11:00.')
  })

  it('has the day alone for what is no notice', () => {
    show({ kind: 'job', expiresAt: '2026-03-01T10:00:00Z' })
    expect(text()).toBe('Gjeld ikkje lenger. Dette gjaldt til 1. mars 2026.')
  })

  it('is nothing where nobody has said when', () => {
    expect(show({}).container.childElementCount).toBe(0)
  })
})
