import { addressOf } from '#lib/addresses.ts'
import { messages } from '#lib/messages/index.ts'
import { Mark } from './Mark.tsx'

/** The top of every page: whose site it is, and its parts. */
export function Header({ name }: { name: string }) {
  return (
    <header className="site-header">
      <div className="wide site-header-row">
        <a className="site-name" href={addressOf.front}>
          <Mark />
          <span>{name}</span>
        </a>
        <nav aria-label={messages.nav.label}>
          <ul className="site-nav">
            <li>
              <a href={addressOf.front}>{messages.nav.frontPage}</a>
            </li>
            <li>
              <a href={addressOf.list(1)}>{messages.nav.news}</a>
            </li>
            <li>
              <a href={addressOf.search}>{messages.nav.search}</a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  )
}
