import { addressOf } from '#lib/addresses/addresses.ts'
import { hasContactLines, statementOf } from '#lib/addresses/sitePages.ts'
import type { Block } from '#lib/content/blocks/index.ts'
import type { SitePageName, SiteSettings } from '#lib/content/siteSettings.ts'
import { messages } from '#lib/messages/index.ts'
import type { Edit } from '#lib/preview/edit.ts'
import { Body } from '../blocks/Body.tsx'
import { Contents } from '../blocks/Contents.tsx'
import { Breadcrumb } from '../frame/Breadcrumb.tsx'
import { ContactLines } from '../frame/ContactLines.tsx'
import { Main } from '../frame/Main.tsx'

type Props = { name: SitePageName; text: Block[]; settings: SiteSettings; edit?: Edit | undefined }

/** What the settings contain on a page's subject, whether or not it has a text. */
function Known({ name, settings }: Pick<Props, 'name' | 'settings'>) {
  const statement = statementOf(settings)
  if (name === 'contact' && hasContactLines(settings)) return <ContactLines settings={settings} />
  if (name !== 'accessibility' || statement === undefined) return null
  return (
    <p>
      <a className="ds-link" href={statement}>
        {messages.sitePages.statement}
      </a>
    </p>
  )
}

/** One of the pages that every site has: contact, privacy, accessibility. */
export function SitePage({ name, text, settings, edit }: Props) {
  const title = messages.sitePages[name]
  return (
    <Main>
      <div className="narrow">
        <Breadcrumb crumbs={[{ title: messages.nav.frontPage, href: addressOf.front }, { title }]} />
        <div className="page-head">
          <h1>{title}</h1>
        </div>
        <Contents blocks={text} language="nn" />
        <Body blocks={text} language="nn" field={name} edit={edit} />
        <div className="known">
          <Known name={name} settings={settings} />
        </div>
      </div>
    </Main>
  )
}
