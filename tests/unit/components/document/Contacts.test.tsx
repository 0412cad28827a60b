import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Contacts } from '#components/document/Contacts.tsx'
import { person } from '#lib/content/person.ts'
import { langAt } from '../support.ts'

const people = [
  { _id: 'b', name: 'Ola Nordmann', role: 'rådgivar' },
  { _id: 'a', name: 'Kari Nordmann' },
].map((one) => person.parse(one))

describe('the contacts of a document', () => {
  it('are in the order of the editor', () => {
    render(<Contacts people={people} language="nn" />)
    const section = screen.getByRole('region', { name: 'Kontakt' })
    expect(
      within(section)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Ola Nordmannrådgivar', 'Kari Nordmann'])
  })

  it('are named in the language of the page, and have their roles in Nynorsk', () => {
    render(<Contacts people={people} language="en" />)
    expect(screen.getByRole('region', { name: 'Contact' })).toBeTruthy()
    expect(langAt('rådgivar')).toBe('nn')
  })

  it('have no heading where there are none', () => {
    expect(render(<Contacts people={[]} language="nn" />).container.childElementCount).toBe(0)
  })
})
