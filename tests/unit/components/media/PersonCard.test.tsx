import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PersonCard } from '#components/media/PersonCard.tsx'
import type { Language } from '#lib/content/language.ts'
import { person } from '#lib/content/person.ts'
import { hrefOf, langAt, storedImage, textsOf } from '../support.ts'

const show = (more: object, language?: Language) => {
  const parsed = person.parse({ _id: 'p', name: 'Kari Nordmann', ...more })
  render(<PersonCard person={parsed} {...(language && { language })} />)
}

describe('somebody to ask', () => {
  it('links to people by mail and telephone, and shows what is neither as text', () => {
    show({ email: 'javascript:alert(1)', phone: '55 55 55 55' })
    expect(screen.queryByRole('link', { name: 'javascript:alert(1)' })).toBeNull()
    expect(screen.getByRole('link', { name: '55 55 55 55' }).getAttribute('href')).toBe('tel:55555555')
  })

  it('is said with name, role, organisation, mail and telephone, in that order', () => {
    show({ role: 'leiar', organisation: 'KS', email: 'kari@ks.no', phone: '55 55 55 55' })
    expect(textsOf('p')).toEqual(['Kari Nordmann', 'leiar, KS', 'kari@ks.no', '55 55 55 55'])
    expect(hrefOf('kari@ks.no')).toBe('mailto:kari@ks.no')
  })

  it('is a name alone where no more is known', () => {
    show({})
    expect(textsOf('p')).toEqual(['Kari Nordmann'])
  })

  it('may have an organisation without a role', () => {
    show({ organisation: 'KS' })
    expect(textsOf('p')).toEqual(['Kari Nordmann', 'KS'])
  })

  it('has a role in Nynorsk, which pages in other languages mark as such', () => {
    show({ role: 'leiar' }, 'en')
    expect(langAt('leiar')).toBe('nn')
    cleanup()
    show({ role: 'leiar' })
    expect(langAt('leiar')).toBeUndefined()
  })

  it('is shown, where there is a portrait: square, whole to the face, and read out as nothing', () => {
    show({ image: { ...storedImage, asset: { _id: `image-${'a'.repeat(40)}-900x1350-jpg` } } })
    const portrait = document.querySelector('img')
    expect(portrait?.getAttribute('alt')).toBe('')
    expect(portrait?.getAttribute('src')).toMatch(/rect=0,0,900,900&w=320&h=320$/)
    expect([portrait?.getAttribute('width'), portrait?.getAttribute('height')]).toEqual(['900', '900'])
  })
})
