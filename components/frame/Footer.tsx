import type { SiteSettings } from '#lib/content/siteSettings.ts'
import { safeHref } from '#lib/links.ts'
import { messages } from '#lib/messages/index.ts'
import { ContactLines } from './ContactLines.tsx'
import { Contours } from './Contours.tsx'

type Props = { name: string; settings: SiteSettings | undefined }

/** The foot of every page: whom to ask, and what the law says must be found. */
export function Footer({ name, settings }: Props) {
  const statement =
    settings?.accessibilityStatementUrl === undefined
      ? undefined
      : safeHref(settings.accessibilityStatementUrl)
  return (
    <footer className="site-footer">
      <Contours />
      <div className="wide site-footer-columns">
        <div>
          <p className="site-footer-name">{name}</p>
          {settings?.lead && <p>{settings.lead}</p>}
        </div>
        {settings && (settings.email || settings.phone || settings.postalAddress) && (
          <section aria-labelledby="kontakt-oss">
            <h2 id="kontakt-oss">{messages.footer.contact}</h2>
            <ContactLines settings={settings} />
          </section>
        )}
        <section aria-labelledby="om-nettstaden">
          <h2 id="om-nettstaden">{messages.footer.about}</h2>
          <ul>
            {statement && (
              <li>
                <a href={statement}>{messages.footer.accessibilityStatement}</a>
              </li>
            )}
            <li>{messages.footer.noTracking}</li>
          </ul>
        </section>
      </div>
    </footer>
  )
}
