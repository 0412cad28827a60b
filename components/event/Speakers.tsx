import type { ContentLanguage } from '#lib/content/language.ts'
import type { Speaker } from '#lib/content/programmeItem.ts'
import { Role } from '../parts/Role.tsx'

type Props = {
  speakers: Speaker[]
  /** The language of the event, and so of the speakers written in it. */
  language: ContentLanguage
  /** Whether the speakers serve as the item's title, because it has no topic. */
  isHeading: boolean
  /** Whether the item is cancelled. Only the item's title is struck through. */
  isStruck: boolean
  /** The link for the first speaker, when the speakers serve as the item's title. */
  href: string | undefined
}

/** The speakers: a person with role and organisation, or just an organisation. */
export function Speakers({ speakers, language, isHeading, isStruck, href }: Props) {
  if (speakers.length === 0) return null
  return (
    <ul className={isHeading ? 'speakers speakers-first' : 'speakers'}>
      {speakers.map(({ _key, isPerson, name, role, organisation }, index) => {
        const who = name ?? organisation ?? role
        const beside = name === undefined ? undefined : organisation
        const asRole = who === role ? undefined : role
        const struck = isHeading && isStruck ? <s>{who}</s> : who
        return (
          <li key={_key}>
            <span className="speaker-name">
              {isHeading && href && index === 0 ? (
                <a className="programme-link" href={href}>
                  {struck}
                </a>
              ) : (
                struck
              )}
            </span>
            {(asRole || beside) && (
              <span className="speaker-role">
                {', '}
                <Role
                  role={asRole}
                  organisation={beside}
                  writtenIn={isPerson ? 'nn' : language}
                  language={language}
                />
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
