import type { Language } from '#lib/content/language.ts'
import type { Speaker } from '#lib/content/programmeItem.ts'
import { Role } from '../parts/Role.tsx'

type Props = {
  speakers: Speaker[]
  /** Of the event, and so of who is written in it. */
  language: Language
  /** An item without a topic is known by who speaks. */
  isHeading: boolean
  /** Whether it is called off. Only what an item is known by is struck. */
  isStruck: boolean
  /** The address of an item that is known by who speaks, for the first of them to lead to. */
  href: string | undefined
}

/** Who speaks: a person with role and organisation, or an organisation alone. */
export function Speakers({ speakers, language, isHeading, isStruck, href }: Props) {
  if (speakers.length === 0) return null
  return (
    <ul className={isHeading ? 'speakers speakers-first' : 'speakers'}>
      {speakers.map(({ _key, isPerson, name, role, organisation }, index) => {
        const beside = name === undefined ? undefined : organisation
        const who = name ?? organisation
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
            </span>{' '}
            {(role || beside) && (
              <span className="speaker-role">
                <Role
                  role={role}
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
