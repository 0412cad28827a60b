import { cleanup, render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Filters } from '#components/list/Filters.tsx'
import { topicOf } from '../support.ts'
import { choices, chosen, filters } from './support.ts'

describe('the choices', () => {
  it('lead to everything, to events, to each kind, to each topic and to each year', () => {
    render(<Filters {...filters} at="/aktuelt" />)
    expect(
      choices()
        .getAllByRole('link')
        .map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['Alle', '/aktuelt'],
      ['Arrangement', '/aktuelt/arrangement'],
      ['Nyheiter', '/aktuelt/type/nyheit'],
      ['Pressemeldingar', '/aktuelt/type/pressemelding'],
      ['Høyringar', '/aktuelt/type/hoyring'],
      ['Ledige stillingar', '/aktuelt/type/stilling'],
      ['Referat', '/aktuelt/type/referat'],
      ['Meldingar', '/aktuelt/type/melding'],
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

  it('of topics and years are folded away, and one that is chosen is named where they are unfolded', () => {
    const saidAt = (at: string) => {
      cleanup()
      render(<Filters {...filters} at={at} />)
      const folded = document.querySelector('details')
      return [folded?.open, folded?.querySelector('summary')?.textContent]
    }
    expect(saidAt('/aktuelt')).toEqual([false, 'Vel emne eller år'])
    expect(saidAt('/aktuelt/emne/skule')).toEqual([false, 'Valt: Skule. Vel eit anna emne eller år'])
    expect(saidAt('/aktuelt/arkiv/2019')).toEqual([false, 'Valt: 2019. Vel eit anna emne eller år'])
  })

  it('stay within the kind that the list has, and mark it', () => {
    render(<Filters {...filters} type="hearing" at="/aktuelt/type/hoyring/emne/skule" />)
    expect(chosen()).toEqual(['Høyringar', 'Skule'])
    const ways = choices()
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'))
    expect(ways).toContain('/aktuelt/type/hoyring/emne/helse')
    expect(ways).toContain('/aktuelt/type/hoyring/arkiv/2021')
    expect(ways).not.toContain('/aktuelt/emne/helse')
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
