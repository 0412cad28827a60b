import { type ContentLanguage, wordsLanguageOf } from '#lib/content/language.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { langOf, langOfLabel } from '../parts/language.ts'
import { Words } from '../parts/Words.tsx'

export type Crumb = { title: string; href?: string }

type Props = { crumbs: Crumb[]; language?: ContentLanguage; own?: ContentLanguage }

/** The path from Framside to this page. The last crumb is this page, and not a link. */
export function Breadcrumb({ crumbs, language = 'nn', own = language }: Props) {
  return (
    <nav
      className="ds-breadcrumbs"
      aria-label={messagesIn(language).breadcrumb.label}
      {...langOfLabel(language)}
    >
      <ol>
        {crumbs.map(({ title, href }) => (
          <li key={href ?? 'here'}>
            {href ? (
              <a className="ds-link" href={href}>
                <Words language={language}>{title}</Words>
              </a>
            ) : (
              <span aria-current="page" {...langOf(own, wordsLanguageOf(language))}>
                {title}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
