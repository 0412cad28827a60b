/**
 * Reports at compile time where Sanity may return something that the boundary does not accept. `Problems<Given, Taken,
 * 'event'>` is `never` when all agrees, and otherwise names each place: `event.stream.state: "paused" is not accepted`.
 */
export type Problems<Given, Taken, At extends string> =
  | AbsenceProblem<Given, Taken, At>
  | ValueProblems<NonNullable<Given>, NonNullable<Taken>, At>

type AbsenceProblem<Given, Taken, At extends string> = [Extract<Given, null | undefined>] extends [never]
  ? never
  : [Extract<Taken, null | undefined>] extends [never]
    ? `${At}: may be absent`
    : never

// A tuple around a type keeps a union whole; without it, the lines below would see one member at a time.
type ValueProblems<Given, Taken, At extends string> = [Given] extends [never]
  ? `${At}: is never filled`
  : Given extends readonly (infer GivenEntry)[]
    ? ListProblems<GivenEntry, Taken, At>
    : Given extends object
      ? FieldProblems<Given, Counterpart<Given, Taken>, At>
      : Given extends Taken
        ? never
        : `${At}: ${Shown<Given>} is not accepted`

type ListProblems<GivenEntry, Taken, At extends string> = Taken extends readonly (infer TakenEntry)[]
  ? Problems<GivenEntry, TakenEntry, `${At}[]`>
  : `${At}: a list is not accepted`

type FieldProblems<Given, Taken, At extends string> = [Taken] extends [never]
  ? `${At}: ${Named<Given>} is not known`
  : {
      [Field in keyof Taken & string]-?: Field extends keyof Given
        ? Field extends MayDangle
          ? ValueProblems<NonNullable<Given[Field]>, NonNullable<Taken[Field]>, `${At}.${Field}`>
          : Problems<Given[Field], Taken[Field], `${At}.${Field}`>
        : `${At}.${Field}: is missing`
    }[keyof Taken & string]

/**
 * Fields that are optional in Sanity's types although Studio always writes them, that are absent when an upload was
 * interrupted or a link's target is gone, or whose presence a query checks before it returns the document. The boundary
 * then leaves out the picture, file, span or link they belong to, so their absence is no disagreement.
 */
type MayDangle = 'asset' | 'metadata' | 'dimensions' | 'text' | 'target' | 'publishedAt' | 'startsAt'

/** The member of a union by `_type` that a given value belongs to. */
type Counterpart<Given, Taken> = Given extends { _type: infer Type }
  ? Taken extends { _type: infer Known }
    ? Type extends Known
      ? Taken
      : never
    : Extract<Taken, object>
  : Extract<Taken, object>

type Shown<Value> = Value extends string
  ? string extends Value
    ? 'text'
    : `"${Value}"`
  : Value extends number
    ? 'a number'
    : Value extends boolean
      ? 'yes or no'
      : 'this type'

type Named<Value> = Value extends { _type: infer Type extends string } ? `"${Type}"` : 'an object'

/** Metadata that every document or entry has and that no page needs. */
type Bookkeeping = '_id' | '_rev' | '_key' | '_type' | '_createdAt' | '_updatedAt' | 'media'

/** Fields that only one side has: `never` when the content model and the boundary have the same ones. */
export type FieldsApart<Stored, Taken, At extends string> =
  | `${At}.${Exclude<keyof Stored, keyof Taken | Bookkeeping> & string}: is not read by the border`
  | `${At}.${Exclude<keyof Taken, keyof Stored | Bookkeeping> & string}: is not in the content model`

/** Compiles only when there is nothing to report; otherwise the error shows what there is. */
export type Agrees<Found extends never> = Found
