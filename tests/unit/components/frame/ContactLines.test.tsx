import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ContactLines } from '#components/frame/ContactLines.tsx'
import { hrefOf, settingsOf, textsOf } from '../support.ts'

const show = (more: object) => {
  render(<ContactLines settings={settingsOf(more)} />)
  return textsOf('li')
}

describe('how to reach the body that publishes', () => {
  it('is by mail, telephone and post, each with its name', () => {
    const post = 'Postboks 7900\n5020 Bergen'
    expect(show({ email: 'post@eksempel.no', phone: '55 00 00 00', postalAddress: post })).toEqual([
      'E-post: post@eksempel.no',
      'Telefon: 55 00 00 00',
      'Postadresse:Postboks 79005020 Bergen',
    ])
    expect(document.querySelectorAll('br')).toHaveLength(1)
    expect(hrefOf('post@eksempel.no')).toBe('mailto:post@eksempel.no')
    expect(hrefOf('55 00 00 00')).toBe('tel:55000000')
  })

  it('leaves out what nobody has said', () => {
    expect(show({ phone: '55 00 00 00' })).toEqual(['Telefon: 55 00 00 00'])
    cleanup()
    expect(show({ postalAddress: 'Postboks 7900' })).toEqual(['Postadresse:Postboks 7900'])
  })

  it('shows as text what is no mail address and no number', () => {
    expect(show({ email: 'javascript:alert(1)', phone: 'sentralbordet' })).toEqual([
      'E-post: javascript:alert(1)',
      'Telefon: sentralbordet',
    ])
    expect(screen.queryByRole('link')).toBeNull()
  })
})
