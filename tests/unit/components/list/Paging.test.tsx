import { cleanup, render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Paging } from '#components/list/Paging.tsx'
import { addressOf } from '#lib/addresses/addresses.ts'
import { hrefOf } from '../support.ts'

const show = (page: number, pageCount: number) =>
  render(<Paging page={page} pageCount={pageCount} pageAddress={addressOf.list} />)

describe('paging', () => {
  it('says where one is, and leads both ways', () => {
    show(3, 4)
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Side 3')
    expect(hrefOf('Førre side')).toBe('/aktuelt/side/2')
    expect(hrefOf('Neste side')).toBe('/aktuelt/side/4')
  })

  it('leads nowhere past the ends', () => {
    show(1, 2)
    expect(screen.queryByRole('link', { name: 'Førre side' })).toBeNull()
    cleanup()
    show(2, 2)
    expect(screen.queryByRole('link', { name: 'Neste side' })).toBeNull()
  })

  it('leads back to the first page by its own address', () => {
    show(2, 2)
    expect(hrefOf('Førre side')).toBe('/aktuelt')
  })

  it.each([
    [1, 2, '[1] 2'],
    [1, 99, '[1] 2 … 99'],
    [2, 99, '1 [2] 3 … 99'],
    [4, 99, '1 2 3 [4] 5 … 99'],
    [5, 99, '1 … 4 [5] 6 … 99'],
    [96, 99, '1 … 95 [96] 97 98 99'],
    [99, 99, '1 … 98 [99]'],
  ])(
    'from page %i of %i leads by number to the first, the last and those beside it',
    (page, count, shown) => {
      show(page, count)
      const links = within(screen.getByRole('list')).getAllByRole('link')
      const numbers = links.map((link) => {
        const number = link.textContent.replace('Side ', '')
        const gap = link.parentElement?.className === 'paging-gap' ? '… ' : ''
        return link.getAttribute('aria-current') ? `${gap}[${number}]` : gap + number
      })
      expect(numbers.join(' ')).toBe(shown)
      expect(links.at(-1)?.getAttribute('href')).toBe(`/aktuelt/side/${count}`)
      expect(links[0]?.getAttribute('href')).toBe('/aktuelt')
    },
  )

  it('is left out where there is one page', () => {
    show(1, 1)
    expect(screen.queryByRole('navigation', { name: 'Bla i sider' })).toBeNull()
  })

  it('is known by its name where it is there', () => {
    show(1, 2)
    expect(screen.getByRole('navigation', { name: 'Bla i sider' })).toBeTruthy()
  })
})
