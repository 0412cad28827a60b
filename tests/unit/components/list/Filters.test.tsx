import { cleanup, render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Filters } from '#components/list/Filters.tsx'
import { topicOf } from '../support.ts'
import { choices, chosen, filters } from './support.ts'

describe('the choices', () => {
  it('lead to everything, to events, to each topic and to each year', () => {
    render(<Filters {...filters} at="/aktuelt" />)
    expect(
      choices()
        .getAllByRole('link')
        .map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['Alle', '/aktuelt'],
      ['Arrangement', '/aktuelt/arrangement'],
      ['Helse', '/aktuelt/emne/helse'],
      ['Skule', '/aktuelt/emne/skule'],
      ['2021', '/aktuelt/arkiv/2021'],
      ['2019', '/aktuelt/arkiv/2019'],
    ])
  })

  it('are in rows with a name, and a row without choices is left out', () => {
    render(<Filters topics={[]} years={[2021]} at="/aktuelt" />)
    expect(choices().getByRole('list', { name: 'År' })).toBeTruthy()
    expect(choices().queryByText('Emne')).toBeNull()
  })

  it('of topics and years are folded away, unless one of them is what is shown', () => {
    const isOpenAt = (at: string) => {
      cleanup()
      render(<Filters {...filters} at={at} />)
      return document.querySelector('details')?.open
    }
    expect([isOpenAt('/aktuelt'), isOpenAt('/aktuelt/arrangement')]).toEqual([false, false])
    expect([isOpenAt('/aktuelt/emne/skule'), isOpenAt('/aktuelt/arkiv/2019')]).toEqual([true, true])
  })

  it('that are none have nothing to fold', () => {
    render(<Filters topics={[]} years={[]} at="/aktuelt" />)
    expect(document.querySelector('details')).toBeNull()
  })

  it('mark a topic, also where its address has other letters than a to z', () => {
    const topics = [topicOf({ title: 'Høyringar', slug: 'høyringar' })]
    render(<Filters topics={topics} years={[]} at="/aktuelt/emne/h%C3%B8yringar" />)
    expect(chosen()).toEqual(['Høyringar'])
  })

  it('mark none outside the lists', () => {
    render(<Filters {...filters} at="/aktuelt/sok" />)
    expect(chosen()).toEqual([])
  })
})
