import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Paging } from '#components/list/Paging.tsx'
import { addressOf } from '#lib/addresses/addresses.ts'
import { hrefOf, text } from '../support.ts'

const show = (page: number, pageCount: number) =>
  render(<Paging page={page} pageCount={pageCount} pageAddress={addressOf.list} />)

describe('paging', () => {
  it('says where one is, and leads both ways', () => {
    show(3, 4)
    expect(text()).toContain('Side 3 av 4')
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

  it('is left out where there is one page', () => {
    show(1, 1)
    expect(screen.queryByRole('navigation', { name: 'Bla i sider' })).toBeNull()
  })

  it('is known by its name where it is there', () => {
    show(1, 2)
    expect(screen.getByRole('navigation', { name: 'Bla i sider' })).toBeTruthy()
  })
})
