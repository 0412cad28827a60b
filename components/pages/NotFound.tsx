import { addressOf } from '#lib/addresses/addresses.ts'
import type { SiteSettings } from '#lib/content/siteSettings.ts'
import { messages } from '#lib/messages/index.ts'
import { ContactLines } from '../frame/ContactLines.tsx'
import { Main } from '../frame/Main.tsx'
import { SearchForm } from '../search/SearchForm.tsx'

/** Says what may have happened and where to go from here. */
export function NotFound({ settings }: { settings: SiteSettings | undefined }) {
  const words = messages.notFound
  return (
    <Main>
      <div className="narrow page-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <p>{words.try}</p>
        <ul>
          <li>
            <a className="ds-link" href={addressOf.front}>
              {words.frontPage}
            </a>
          </li>
          <li>
            <a className="ds-link" href={addressOf.list(1)}>
              {words.news}
            </a>
          </li>
        </ul>
        <SearchForm text={undefined} />
        {settings && (settings.email || settings.phone) && (
          <>
            <p>{words.contact}</p>
            <ContactLines settings={settings} />
          </>
        )}
      </div>
    </Main>
  )
}
