import type { ReactNode } from 'react'
import { safeHref } from '#lib/addresses/links.ts'

type Props = { href: string; className?: string; children: ReactNode }

/** A link written by an editor: when the address is not allowed, only the text is shown. */
export function SafeLink({ href, className = 'ds-link', children }: Props) {
  const safe = safeHref(href)
  if (safe === undefined) return children
  return (
    <a className={className} href={safe}>
      {children}
    </a>
  )
}
