import { markPaths } from '#lib/brand/brand.ts'

/** The site's logo: two mountainsides, and the fjord that mirrors them. Decoration beside the name. */
export function Mark() {
  return (
    <svg className="mark" width="40" height="40" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path className="mark-far" d={markPaths.far} />
      <path className="mark-near" d={markPaths.near} />
      <path className="mark-water" d={markPaths.water} />
    </svg>
  )
}
