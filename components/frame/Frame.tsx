import type { ReactNode } from 'react'
import type { Address } from '#lib/addresses/addresses.ts'
import type { ContentLanguage } from '#lib/content/language.ts'
import type { SiteSettings } from '#lib/content/siteSettings.ts'
import { messages } from '#lib/messages/index.ts'
import { langOf } from '../parts/language.ts'
import { AlertsPlace } from './AlertsPlace.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { SkipLink } from './SkipLink.tsx'

type Props = {
  settings: SiteSettings | undefined
  /** The page's address on the site; undefined when it is none of the site's own. */
  address?: Address | undefined
  /** The language of the page as a whole. The frame itself is in Nynorsk, and is marked so when the page is not. */
  language?: ContentLanguage
  children: ReactNode
}

/** The frame around every page. */
export function Frame({ settings, address, language = 'nn', children }: Props) {
  const name = settings?.name ?? messages.siteName
  const own = langOf('nn', language)
  return (
    <>
      <SkipLink {...own} />
      <AlertsPlace />
      <Header name={name} settings={settings} address={address} {...own} />
      {children}
      <Footer name={name} settings={settings} {...own} />
    </>
  )
}
