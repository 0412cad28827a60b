import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Role } from '#components/parts/Role.tsx'
import type { Language } from '#lib/content/language.ts'
import { langAt } from '../support.ts'

const show = (role: string | undefined, organisation: string | undefined, language: Language = 'nn') =>
  render(<Role role={role} organisation={organisation} writtenIn="nn" language={language} />).container

describe('what somebody is', () => {
  it.each([
    ['dagleg leiar', 'KS', 'dagleg leiar, KS'],
    ['dagleg leiar', undefined, 'dagleg leiar'],
    [undefined, 'KS', 'KS'],
  ])('%s at %s is said as «%s»', (role, organisation, said) => {
    expect(show(role, organisation).textContent).toBe(said)
  })

  it('is in the language that it was written in', () => {
    show('dagleg leiar', 'KS', 'en')
    expect(langAt('dagleg leiar')).toBe('nn')
  })

  it('needs no mark on a page in that language', () => {
    show('dagleg leiar', 'KS', 'nn')
    expect(langAt('dagleg leiar')).toBeUndefined()
  })

  it('leaves the name of an organisation in no language', () => {
    show('dagleg leiar', 'KS', 'en')
    expect(screen.getByText(/KS/).closest('[lang]')).toBeNull()
  })
})
