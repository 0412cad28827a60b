/**
 * Points in time in GROQ, as people and programs write them. GROQ's `dateTime()` parses only RFC 3339: for a date, or a
 * time without a zone, it gives null, and documents imported with such a date were missing from every list.
 */

/** Earlier than any other. On the lake, an hour of 25 is a point in time that is neither before nor after any other. */
export const first = /* groq */ `dateTime("0001-01-01T00:00:00Z")`

/**
 * The point in time in a field, or null. Queries return `string()` of it, so that pages show the same time that lists
 * use. It accepts the formats that `instantOf` in lib/dates/written.ts accepts, with the `$clockChanges` given to the
 * query; a test checks that they agree. It is short and calls no function, because a query contains it many times, and
 * the type generator can follow only a single call.
 */
export const instant = (
  path: string,
) => /* groq */ `coalesce(dateTime(${path}), select(defined(${path}) => dateTime(
${path} + select(length(${path}) == 10 => "T00:00:00", length(${path}) == 16 => ":00", "")
+ select(count($clockChanges[@ <= ^.${path}]) % 2 == 1 => "+02:00", "+01:00"))))`
