import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FactBox } from '#components/blocks/FactBox.tsx'
import { factBox } from '#lib/content/blocks/factBox.ts'
import { paragraph } from '#tests/fixtures/content.ts'

const boxOf = (more: object) =>
  factBox.parse({ _type: 'factBox', _key: 'b', title: 'Fakta', content: [paragraph('Tal')], ...more })

describe('a fact box', () => {
  it('is a group with a heading, and no landmark: several may have one name', () => {
    render(<FactBox value={boxOf({})} />)
    expect(screen.getByRole('group', { name: 'Fakta' }).textContent).toContain('Tal')
    expect(screen.queryByRole('region')).toBeNull()
  })

  it('has one heading, its title, whatever is written in it', () => {
    render(<FactBox value={boxOf({ content: [paragraph('Del', { style: 'h2' })] })} />)
    const headings = screen.getAllByRole('heading', { level: 2 })
    expect(headings.map((heading) => heading.textContent)).toEqual(['Fakta'])
  })

  it('has its name also when an import gave it a key with spaces', () => {
    render(<FactBox value={boxOf({ _key: 'ei boks' })} />)
    expect(screen.getByRole('group', { name: 'Fakta' })).toBeTruthy()
  })

  it('is known by its own title where there are several', () => {
    render(
      <>
        <FactBox value={boxOf({})} />
        <FactBox value={boxOf({ _key: 'c', title: 'Kjelder', content: [paragraph('SSB')] })} />
      </>,
    )
    expect(screen.getByRole('group', { name: 'Kjelder' }).textContent).toContain('SSB')
  })
})
