import { type Address, addressOf } from '#lib/addresses/addresses.ts'
import type { Language } from '#lib/content/language.ts'
import { Mark } from './Mark.tsx'
import { SiteNav } from './SiteNav.tsx'

type Props = { name: string; address: Address | undefined; lang?: Language }

/** The header of every page: whose site it is, and its sections. */
export function Header({ name, address, lang }: Props) {
  return (
    <header className="site-header" lang={lang}>
      <div className="wide site-header-row">
        <a className="site-name" href={addressOf.front}>
          <Mark />
          <span>{name}</span>
        </a>
        <SiteNav address={address} />
      </div>
    </header>
  )
}
