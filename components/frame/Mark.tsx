/** The site's logo: two mountainsides, and the fjord that mirrors them. Decoration beside the name. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path className="mark-far" d="M3 20 13.5 6.5 19 13l-5.6 7z" />
      <path className="mark-near" d="M13.4 20 26 4l11 16z" />
      <path
        className="mark-water"
        d="M3 23h34l-2.6 3.6H5.8zM8.5 29.4h23l-2.7 3.6H11.2zM14 35.8h12L23.5 39h-7z"
      />
    </svg>
  )
}
