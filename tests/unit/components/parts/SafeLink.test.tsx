import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { SafeLink } from '#components/parts/SafeLink.tsx'

const show = (href: string) =>
  render(
    <SafeLink href={href}>
      Les <em>meir</em>
    </SafeLink>,
  )

it.each(['https://ks.no/', '/aktuelt/ei-sak', '#direktesending', 'mailto:post@eksempel.no'])(
  'an address that is allowed is linked to: %s',
  (href) => {
    show(href)
    expect(screen.getByRole('link', { name: 'Les meir' }).getAttribute('href')).toBe(href)
  },
)

it.each(['javascript:alert(1)', '//ond.example', 'data:text/html,x', ''])(
  'of one that is not, the words are left, with their emphasis: %j',
  (href) => {
    const { container } = show(href)
    expect(screen.queryByRole('link')).toBeNull()
    expect(container.textContent).toBe('Les meir')
    expect(container.querySelector('em')?.textContent).toBe('meir')
  },
)
