import type { FieldsApart, Problems } from '#sanity/typegen/problems.ts'

/** The problems that the agreement reports, case by case. Nothing runs: `npm run types` fails when a case is wrong. */

type Exactly<Found, Expected> = [Found, Expected] extends [Expected, Found] ? true : false
type Holds<Case extends true> = Case

/** Types that agree have no problems. */
type Agreeing = Problems<{ a: 'x'; b: number[] }, { a: string; b: number[] | null }, 'd'>

/** A field that the boundary needs and the query lacks is reported. */
type Missing = Problems<{ a: string }, { a: string; b?: string }, 'd'>

/** A field that nothing ever fills is reported. */
type Empty = Problems<{ a: null }, { a?: string | null }, 'd'>

/** A value that the boundary does not accept is reported. */
type Outside = Problems<{ state: 'live' | 'paused' }, { state: 'live' }, 'd'>

/** Absence where the boundary needs a value is reported. */
type Absent = Problems<{ a: string | null }, { a: string }, 'd'>

/** List entries are checked, each by its type. */
type Entry = Problems<
  { list: ({ _type: 'a'; n: string } | { _type: 'b' })[] },
  { list: ({ _type: 'a'; n: number } | { _type: 'b' })[] },
  'd'
>

/** An entry of a type that the boundary does not know is reported. */
type Unknown = Problems<{ list: ({ _type: 'a' } | { _type: 'c' })[] }, { list: { _type: 'a' }[] }, 'd'>

/** A field that only one side has is reported, except bookkeeping fields. */
type Apart = FieldsApart<{ a: string; _rev: string }, { b: string; _key: string }, 'd'>

export type Cases = [
  Holds<Exactly<Agreeing, never>>,
  Holds<Exactly<Missing, 'd.b: is missing'>>,
  Holds<Exactly<Empty, 'd.a: is never filled'>>,
  Holds<Exactly<Outside, 'd.state: "paused" is not accepted'>>,
  Holds<Exactly<Absent, 'd.a: may be absent'>>,
  Holds<Exactly<Entry, 'd.list[].n: text is not accepted'>>,
  Holds<Exactly<Unknown, 'd.list[]: "c" is not known'>>,
  Holds<Exactly<Apart, 'd.a: is not read by the border' | 'd.b: is not in the content model'>>,
]
