import type { ReactNode } from 'react'
import { safeHref } from '#lib/addresses/links.ts'

type Props = { href: string; className?: string; children: ReactNode }

/** A link that an editor wrote: an address that is not allowed is shown as plain text. */
export function SafeLink({ href, className = 'ds-link', children }: Props) {
  const safe = safeHref(href)
  if (safe === undefined) return children
  return (
    <a className={className} href={safe}>
      {children}
    </a>
  )
}
