import { type Address, addressOf } from '#lib/addresses/addresses.ts'
import { frameLinksOf } from '#lib/brand/frameLinks.ts'
import { hasName } from '#lib/content/logo.ts'
import type { SiteSettings } from '#lib/content/siteSettings.ts'
import { headerId } from '#lib/firstPaint.ts'
import type { LanguageMarks } from '../parts/language.ts'
import { FrameLinks } from './FrameLinks.tsx'
import { Logo } from './Logo.tsx'
import { Mark } from './Mark.tsx'
import { SiteNav } from './SiteNav.tsx'

type Props = {
  name: string
  settings?: SiteSettings | undefined
  address: Address | undefined
} & LanguageMarks

/** The header of every page: whose site it is, and its sections. */
export function Header({ name, settings, address, lang, dir }: Props) {
  const logo = settings?.logo
  return (
    <header id={headerId} className="site-header" lang={lang} dir={dir}>
      {settings && (
        <FrameLinks parentSite={settings.parentSite} links={frameLinksOf(settings.links).header} />
      )}
      <div className="wide site-header-row">
        <a className="site-name" href={addressOf.front}>
          {logo ? <Logo logo={logo} dark={settings.logoDark} name={name} /> : <Mark />}
          {!(logo && hasName(logo)) && <span>{name}</span>}
        </a>
        <SiteNav address={address} />
      </div>
    </header>
  )
}
