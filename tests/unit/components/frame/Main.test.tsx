import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Main } from '#components/frame/Main.tsx'

describe('what the page is about', () => {
  it('takes focus from the skip link, and is not stopped at otherwise', () => {
    render(<Main>Innhald</Main>)
    const main = screen.getByRole('main')
    main.focus()
    expect(document.activeElement).toBe(main)
    expect(main.tabIndex).toBe(-1)
  })

  it('says its language where it is not Nynorsk', () => {
    render(<Main language="se">Sisdoallu</Main>)
    expect(screen.getByRole('main').getAttribute('lang')).toBe('se')
  })

  it('says none where it is', () => {
    render(
      <>
        <Main>Innhald</Main>
        <Main language="nn">Innhald</Main>
      </>,
    )
    expect(screen.getAllByRole('main').map((main) => main.getAttribute('lang'))).toEqual([null, null])
  })
})
