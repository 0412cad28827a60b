/** An article or event that has what a page needs, and whose time has come. Its own page follows this alone. */
export const visible = /* groq */ `
  _type in ["article", "event"] && defined(title) && defined(slug.current) && publishedAt <= now()
`

/** What lists hold besides: an expired job advert or notice leaves them, and keeps its page. */
export const listed = /* groq */ `${visible} && !(defined(expiresAt) && expiresAt <= now())`

/**
 * An event that is not over. Without an end it counts as lasting 12 hours, and a whole-day one until its last day has
 * passed, in seconds after the time that is given.
 */
export const upcoming = /* groq */ `
  dateTime(coalesce(endsAt, startsAt)) + select(allDay == true => 86400, defined(endsAt) => 0, 43200) >= dateTime(now())
`
