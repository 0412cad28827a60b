import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { NotFound } from '#components/pages/NotFound.tsx'
import { settingsOf, text } from '../support.ts'

const hrefs = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'))

describe('the page of an address that has none', () => {
  it('says what may have happened and leads on', () => {
    render(<NotFound settings={settingsOf({ email: 'post@eksempel.no' })} />)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Vi finn ikkje denne sida')
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/',
      '/aktuelt',
      'mailto:post@eksempel.no',
    ])
    expect(screen.getByRole('searchbox').closest('form')?.getAttribute('action')).toBe('/aktuelt/sok')
  })

  it('asks to be told of it by telephone, where there is no mail address', () => {
    render(<NotFound settings={settingsOf({ phone: '55 00 00 00' })} />)
    expect(text()).toContain('Seier du frå til oss')
    expect(hrefs()).toContain('tel:55000000')
  })

  it('does not ask to be told of it where there is neither mail address nor telephone', () => {
    for (const settings of [undefined, settingsOf(), settingsOf({ postalAddress: 'Postboks 7900' })]) {
      render(<NotFound settings={settings} />)
      expect(text()).not.toContain('Seier du frå til oss')
      expect(hrefs()).toEqual(['/', '/aktuelt'])
      cleanup()
    }
  })
})
