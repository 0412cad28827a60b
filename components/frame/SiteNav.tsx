import { type Address, type AddressKind, addressOf } from '#lib/addresses/addresses.ts'
import { messages } from '#lib/messages/index.ts'

const parts = [
  { name: 'frontPage', href: addressOf.front },
  { name: 'news', href: addressOf.list(1) },
  { name: 'search', href: addressOf.search },
] as const

type Part = (typeof parts)[number]['name']

/** The section of the site that each kind of address is in. */
const partOf: Record<AddressKind, Part | undefined> = {
  front: 'frontPage',
  list: 'news',
  document: 'news',
  calendar: 'news',
  topic: 'news',
  year: 'news',
  type: 'news',
  typeYear: 'news',
  typeTopic: 'news',
  events: 'news',
  pastEvents: 'news',
  pastYear: 'news',
  search: 'search',
  contact: undefined,
  privacy: undefined,
  accessibility: undefined,
  sitemap: undefined,
  robots: undefined,
  manifest: undefined,
  icon: undefined,
}

/** Whether the address is that of a section itself, and not of something within it. */
const isPartItself = (address: Address): boolean =>
  address.kind === 'front' || address.kind === 'search' || (address.kind === 'list' && address.page === 1)

/** The sections of the site. The reader's own is marked: as the current page, or as the section that the page is in. */
export function SiteNav({ address }: { address: Address | undefined }) {
  const current = address && partOf[address.kind]
  return (
    <nav aria-label={messages.nav.label}>
      <ul className="site-nav">
        {parts.map(({ name, href }) => (
          <li key={name}>
            <a
              href={href}
              {...(address &&
                name === current && { 'aria-current': isPartItself(address) ? 'page' : 'true' })}
            >
              {messages.nav[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
