import type { Speaker } from '#lib/content/programmeItem.ts'

type Props = {
  speakers: Speaker[]
  /** An item without a topic is known by who speaks. */
  isHeading: boolean
}

/** Who speaks: a person with role and organisation, or an organisation alone. */
export function Speakers({ speakers, isHeading }: Props) {
  if (speakers.length === 0) return null
  return (
    <ul className={isHeading ? 'speakers speakers-first' : 'speakers'}>
      {speakers.map(({ _key, name, role, organisation }) => {
        const more = name === undefined ? role : [role, organisation].filter(Boolean).join(', ')
        return (
          <li key={_key}>
            <span className="speaker-name">{name ?? organisation}</span>{' '}
            {more && <span className="speaker-role">{more}</span>}
          </li>
        )
      })}
    </ul>
  )
}
