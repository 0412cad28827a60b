import { messages } from '#lib/messages/index.ts'

export type Crumb = { title: string; href?: string; lang?: string }

/** The way here, from Framside. The last one is this page, and no link. */
export function Breadcrumb({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav className="ds-breadcrumbs" aria-label={messages.breadcrumb}>
      <ol>
        {crumbs.map(({ title, href, lang }) => (
          <li key={title} lang={lang}>
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
