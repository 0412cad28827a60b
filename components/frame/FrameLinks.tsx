import type { FrameLink as Link, SiteSettings } from '#lib/content/siteSettings.ts'
import { messages } from '#lib/messages/index.ts'

/** A link of the body's own; its words alone where its address leads nowhere. */
export function FrameLink({ link: { words, url } }: { link: Link }) {
  return url === undefined ? words : <a href={url}>{words}</a>
}

type Props = { parentSite: SiteSettings['parentSite']; links: SiteSettings['links'] }

/** Above all else on every page: the site that this one belongs to, and other places that readers look for. */
export function FrameLinks({ parentSite, links }: Props) {
  if (parentSite === undefined && links.length === 0) return null
  return (
    <nav className="frame-links" aria-label={messages.nav.others}>
      <ul className="wide">
        {parentSite && (
          <li className="parent-site">
            <FrameLink link={{ ...parentSite, words: messages.nav.parentSite(parentSite.words) }} />
          </li>
        )}
        {links.map((link) => (
          <li key={link._key}>
            <FrameLink link={link} />
          </li>
        ))}
      </ul>
    </nav>
  )
}
