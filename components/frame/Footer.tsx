import { addressOf } from '#lib/addresses/addresses.ts'
import { hasContactLines, sitePagesOf, statementOf } from '#lib/addresses/sitePages.ts'
import { frameLinksOf } from '#lib/brand/frameLinks.ts'
import type { SiteSettings } from '#lib/content/siteSettings.ts'
import { messages } from '#lib/messages/index.ts'
import type { LanguageMarks } from '../parts/language.ts'
import { Plain } from '../parts/Plain.tsx'
import { ContactLines } from './ContactLines.tsx'
import { Contours } from './Contours.tsx'
import { FrameLink } from './FrameLinks.tsx'

type Props = { name: string; settings: SiteSettings | undefined } & LanguageMarks

/** The footer of every page: contact details, and the information that the law requires. */
export function Footer({ name, settings, lang, dir }: Props) {
  const statement = settings && statementOf(settings)
  const links = settings ? frameLinksOf(settings.links).footer : []
  return (
    <footer className="site-footer" lang={lang} dir={dir}>
      <Contours />
      <div className="wide site-footer-columns">
        <div>
          <p className="site-footer-name">{name}</p>
          {settings?.lead && (
            <p>
              <Plain text={settings.lead} />
            </p>
          )}
        </div>
        {settings && hasContactLines(settings) && (
          <section aria-labelledby="kontakt-oss">
            <h2 id="kontakt-oss">{messages.footer.contact}</h2>
            <ContactLines settings={settings} />
          </section>
        )}
        {links.length > 0 && (
          <section className="more-links" aria-labelledby="sja-og">
            <h2 id="sja-og">{messages.footer.more}</h2>
            <ul>
              {links.map((link) => (
                <li key={link._key}>
                  <FrameLink link={link} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className="about-site" aria-labelledby="om-nettstaden">
          <h2 id="om-nettstaden">{messages.footer.about}</h2>
          <ul>
            {sitePagesOf(settings).map((name) => (
              <li key={name}>
                <a href={addressOf[name]}>{messages.sitePages[name]}</a>
              </li>
            ))}
            {statement && (
              <li>
                <a href={statement}>{messages.sitePages.statement}</a>
              </li>
            )}
            <li>{messages.footer.noTracking}</li>
          </ul>
        </section>
      </div>
    </footer>
  )
}
