import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { MailLink } from '#components/parts/MailLink.tsx'

it('a mail address is a link that one writes to it by', () => {
  render(<MailLink email="post@eksempel.no" />)
  const link = screen.getByRole('link', { name: 'post@eksempel.no' })
  expect(link.getAttribute('href')).toBe('mailto:post@eksempel.no')
})

it.each(['sentralbordet', 'a@b.no?bcc=c@d.no', 'javascript:alert(1)'])(
  'what is no mail address is shown as it is written, and is no link: %s',
  (written) => {
    render(<MailLink email={written} />)
    expect(screen.getByText(written)).toBeTruthy()
    expect(screen.queryByRole('link')).toBeNull()
  },
)
