import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { PhoneLink } from '#components/parts/PhoneLink.tsx'

it('a number is shown as it is written, and called without the spaces', () => {
  render(<PhoneLink phone="+47 55 00 00 00" />)
  const link = screen.getByRole('link', { name: '+47 55 00 00 00' })
  expect(link.getAttribute('href')).toBe('tel:+4755000000')
})

it.each(['sentralbordet', '55 00 00 00 / 66', 'javascript:alert(1)'])(
  'what is more than a number is shown as it is written, and is no link: %s',
  (written) => {
    render(<PhoneLink phone={written} />)
    expect(screen.getByText(written)).toBeTruthy()
    expect(screen.queryByRole('link')).toBeNull()
  },
)
