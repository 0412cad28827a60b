/**
 * Points in time in GROQ, as people and programs write them. Its own `dateTime()` reads RFC 3339 alone: a day, or a time
 * without a zone, is null to it, and what was imported with such a date was in no list.
 */

/** Nothing is before it. On the lake, an hour of 25 is a point in time that is neither before nor after any other. */
export const first = /* groq */ `dateTime("0001-01-01T00:00:00Z")`

/**
 * The point in time that a field tells, or null. `string()` of it is what queries give, so that pages show what lists go
 * by. It takes the forms that `instantOf` in lib/dates/written.ts takes, and reads them by the `$clockChanges` of the
 * moment that a query is told; a test holds the two together. It calls nothing, and is short, for it stands in a query
 * many times, and the generator of types sees through a single call alone.
 */
export const instant = (
  path: string,
) => /* groq */ `coalesce(dateTime(${path}), select(defined(${path}) => dateTime(
${path} + select(length(${path}) == 10 => "T00:00:00", length(${path}) == 16 => ":00", "")
+ select(count($clockChanges[@ <= ^.${path}]) % 2 == 1 => "+02:00", "+01:00"))))`
