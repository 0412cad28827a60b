import type { Language } from '#lib/content/language.ts'
import { messagesIn } from '#lib/messages/index.ts'

export type Crumb = { title: string; href?: string }

type Props = { crumbs: Crumb[]; language?: Language }

/** The path from Framside to this page. The last crumb is this page, and not a link. */
export function Breadcrumb({ crumbs, language = 'nn' }: Props) {
  return (
    <nav className="ds-breadcrumbs" aria-label={messagesIn(language).breadcrumb.label}>
      <ol>
        {crumbs.map(({ title, href }) => (
          <li key={href ?? 'here'}>
            {href ? (
              <a className="ds-link" href={href}>
                {title}
              </a>
            ) : (
              <span aria-current="page">{title}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
