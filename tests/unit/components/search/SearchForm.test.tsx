import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SearchForm } from '#components/search/SearchForm.tsx'

const show = (text?: string) => {
  render(<SearchForm text={text} />)
  return screen.getByRole<HTMLInputElement>('searchbox', { name: 'Søk i nyheiter og arrangement' })
}

describe('search', () => {
  it('is a form with a name and a button, which asks by its address', () => {
    const field = show()
    expect(field.name).toBe('q')
    expect(field.form?.getAttribute('action')).toBe('/aktuelt/sok')
    expect(field.form?.method).toBe('get')
    expect(screen.getByRole('button', { name: 'Søk' })).toBeTruthy()
  })

  it('shows what was asked for, to be changed', () => {
    expect(show('«Ny» båthamn').value).toBe('«Ny» båthamn')
  })

  it('is empty where nothing was', () => {
    expect(show().value).toBe('')
  })

  it('takes no more than is searched for', () => {
    expect(show().maxLength).toBe(100)
  })
})
