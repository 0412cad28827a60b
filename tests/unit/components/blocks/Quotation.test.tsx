import { cleanup, render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Quotation } from '#components/blocks/Quotation.tsx'
import { quotation } from '#lib/content/blocks/quotation.ts'
import type { Language } from '#lib/content/language.ts'
import { paragraph } from '#tests/fixtures/content.ts'
import { textsOf } from '../support.ts'

function show(more: object, language: Language = 'nn') {
  const value = { _type: 'quotation', _key: 'q', content: [paragraph('Kommunene')], ...more }
  render(<Quotation value={quotation.parse(value)} language={language} />)
}
const lang = () => document.querySelector('blockquote')?.getAttribute('lang')

describe('a quotation', () => {
  it('has its own language and its source', () => {
    show({ language: 'nb', source: 'Invitasjonen' })
    expect(document.querySelector('blockquote')?.getAttribute('lang')).toBe('nb')
    expect(document.querySelector('figcaption')?.textContent).toBe('– Invitasjonen')
  })

  it('without a source is not said to have one', () => {
    show({})
    expect(document.querySelector('figcaption')).toBeNull()
  })

  it('has its source beside it, not among the words that are quoted', () => {
    show({ source: 'Invitasjonen' })
    expect(textsOf('blockquote')).toEqual(['Kommunene'])
  })

  it.each(['– Kari Nordmann', '- Kari Nordmann', '—Kari Nordmann', 'Kari Nordmann'])(
    'is signed with one dash, whoever wrote it: %s',
    (source) => {
      show({ source })
      expect(textsOf('figcaption')).toEqual(['– Kari Nordmann'])
    },
  )

  it('in the language of the page, or in none that is known, needs no mark', () => {
    show({ language: 'en' }, 'en')
    expect(lang()).toBeNull()
    cleanup()
    show({}, 'en')
    expect(lang()).toBeNull()
  })
})
