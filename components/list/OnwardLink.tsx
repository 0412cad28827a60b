/** Where a list leads when one has come to its end. */
export function OnwardLink({ href, children }: { href: string; children: string }) {
  return (
    <p className="onward">
      <a className="ds-link" href={href}>
        {children}
      </a>
    </p>
  )
}
