import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Callout } from '#components/blocks/Callout.tsx'
import { callout } from '#lib/content/blocks/callout.ts'
import { paragraph } from '#tests/fixtures/content.ts'
import { textsOf } from '../support.ts'

const show = (more: object) => {
  const value = { _type: 'callout', _key: 'c', content: [paragraph('Stengt')], ...more }
  render(<Callout value={callout.parse(value)} />)
}

describe('a callout', () => {
  it('says its tone to Designsystemet, and its title is no heading', () => {
    show({ tone: 'warning', title: 'Obs' })
    expect(screen.getByText('Stengt').parentElement?.getAttribute('data-color')).toBe('warning')
    expect(screen.queryByRole('heading')).toBeNull()
  })

  it('has its title before its text', () => {
    show({ title: 'Obs' })
    expect(textsOf('p')).toEqual(['Obs', 'Stengt'])
  })

  it('without a title is its text alone', () => {
    show({})
    expect(textsOf('p')).toEqual(['Stengt'])
  })
})
