type Named = { name: string; id: string } | { name?: never; id?: never }

type Props = Named & { links: { title: string; href: string }[]; at: string }

/** One row of choices, after its name if it has one. The current one is marked, and still a link. */
export function FilterLinks({ name, id, links, at }: Props) {
  if (links.length === 0) return null
  return (
    <div className="filter-row">
      {name && (
        <p id={id} className="filter-name">
          {name}
        </p>
      )}
      <ul className="filter-links" aria-labelledby={id}>
        {links.map(({ title, href }) => (
          <li key={href}>
            <a href={href} aria-current={href === at || undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
