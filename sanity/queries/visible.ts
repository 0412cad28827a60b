/** An article or event that has what a page needs, and whose time has come. Its own page follows this alone. */
export const visible = /* groq */ `
  _type in ["article", "event"] && defined(title) && defined(slug.current) && publishedAt <= now()
`

/** What lists hold besides: an expired job advert or notice leaves them, and keeps its page. */
export const listed = /* groq */ `${visible} && !(defined(expiresAt) && expiresAt <= now())`
