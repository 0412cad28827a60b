/** The link at the end of a list. */
export function OnwardLink({ href, children }: { href: string; children: string }) {
  return (
    <p className="onward">
      <a className="ds-link" href={href}>
        {children}
      </a>
    </p>
  )
}
