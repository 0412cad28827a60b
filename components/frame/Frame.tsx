import type { ReactNode } from 'react'
import type { SiteSettings } from '#lib/content/siteSettings.ts'
import { messages } from '#lib/messages/index.ts'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { SkipLink } from './SkipLink.tsx'

type Props = { settings: SiteSettings | undefined; children: ReactNode }

/** What every page stands in. */
export function Frame({ settings, children }: Props) {
  const name = settings?.name ?? messages.siteName
  return (
    <>
      <SkipLink />
      <Header name={name} />
      {children}
      <Footer name={name} settings={settings} />
    </>
  )
}
