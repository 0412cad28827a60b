import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FileLink } from '#components/parts/FileLink.tsx'
import type { Language } from '#lib/content/language.ts'
import { fileOf, hrefOf, langAt, storedFile, text } from '../support.ts'

const show = (more: object = {}, language?: Language) =>
  render(<FileLink file={fileOf(more)} {...(language && { language })} />)

describe('a link to a file', () => {
  it('says type, size and language of an attachment before it is fetched', () => {
    show({ title: 'Annual report', language: 'en' })
    const link = screen.getByRole('link', { name: 'Annual report' })
    expect(link.getAttribute('hreflang')).toBe('en')
    expect(text()).toContain('Annual report (PDF, 1,2 MB, på engelsk)')
  })

  it('says nothing of a language that nobody has said', () => {
    show()
    expect(text()).toBe('Vedtak (PDF, 1,2 MB)')
    expect(screen.getByRole('link').getAttribute('hreflang')).toBeNull()
  })

  it('fetches it from this site, to be saved under its own name', () => {
    const { asset } = storedFile()
    show({ asset: { ...asset, originalFilename: 'vedtak 12.pdf' } })
    expect(hrefOf('Vedtak')).toBe(`/media/file/${'c'.repeat(40)}.pdf?dl=vedtak%2012.pdf`)
  })

  it('says so in the language of the page', () => {
    show({ language: 'nn' }, 'en')
    expect(text()).toBe('Vedtak (PDF, 1.2 MB, in Norwegian Nynorsk)')
  })

  it('has its title in the language of the file, and its facts in that of the page', () => {
    show({ title: 'Annual report', language: 'en' })
    expect(langAt('Annual report')).toBe('en')
    expect(langAt(/på engelsk/)).toBeUndefined()
    cleanup()
    show({ title: 'Annual report', language: 'en' }, 'en')
    expect(langAt('Annual report')).toBeUndefined()
  })

  it('is no link where the file is none of ours, and still says what it is', () => {
    show({ asset: { ...storedFile().asset, _id: '../../etc/passwd' } })
    expect(screen.queryByRole('link')).toBeNull()
    expect(text()).toBe('Vedtak (PDF, 1,2 MB)')
  })
})
