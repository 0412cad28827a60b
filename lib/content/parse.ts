import { z } from 'zod'
import { instantOf } from '../dates/written.ts'
import { isRecord } from '../json/record.ts'
import { cleaned } from '../text/cleaned.ts'
import { isSeen } from '../text/seen.ts'
import { keyed } from './keys.ts'

/**
 * Something broken that the boundary leaves out, or shows otherwise than it was written. `path` is its whole place in the
 * document, with a list entry's `_key` or index: `programme[opning].speakers[0].name`; `reason` never repeats content.
 */
export type Dropped = { path: string; reason: string }

/** The result of a parse: the domain value (undefined when the whole document is unusable) and everything left out. */
export type Parsed<T> = { value: T | undefined; dropped: Dropped[] }

// Parsing is synchronous, so one collector at a time is enough, and one place in the document.
let collector: Dropped[] | undefined
let place: readonly string[] = []

const pathOf = (segments: readonly string[]): string => segments.join('.').replaceAll('.[', '[')

/** Reports what is at the place that is being parsed as left out. */
export const leaveOut = (reason: string): void => void collector?.push({ path: pathOf(place), reason })

/** Parses what is one step further into the document. */
function within<T>(segment: string, parse: () => T): T {
  const outside = place
  place = [...outside, segment]
  try {
    return parse()
  } finally {
    place = outside
  }
}

/** A field that is absent in the Content Lake is null in GROQ; inside the project it is undefined. */
export const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? undefined)

/** A flag that editors have never touched is null; inside the project it is false. */
export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false)

/** One of the given words; `fallback` when editors have chosen none and, in a `record`, when it is another word. */
export const choice = <const T extends readonly string[]>(values: T, fallback: T[number]) =>
  z
    .enum(values)
    .nullish()
    .transform((value) => value ?? fallback)

/** Distinguishes one list entry from the others; `lenientList` adds one to entries that have none. */
export const key = z.string().min(1)

/** Text with something visible in it: trimmed, never empty, without control characters. */
export const text = z.string().transform(cleaned).refine(isSeen, 'Says nothing')

/** An empty text field counts as absent. */
export const optionalText = z
  .string()
  .nullish()
  .transform((value) => (value && isSeen(value) ? cleaned(value) : undefined))

/** A point in time, in any form that `instantOf` reads; inside the project it is ISO 8601 with offset. */
export const instant = z.string().transform((written, context) => {
  const read = instantOf(written)
  if (read !== undefined) return read
  context.issues.push({ code: 'custom', message: 'Is no point in time', input: undefined })
  return z.NEVER
})

const reasonOf = (error: z.ZodError): string =>
  error.issues.map((issue) => `${issue.path.join('.') || 'entry'}: ${issue.message}`).join('; ')

/** The longest key that is repeated in a path, in characters. */
const longestKey = 64

const keyOf = (entry: unknown): string | undefined =>
  isRecord(entry) && typeof entry._key === 'string' && entry._key !== ''
    ? entry._key.slice(0, longestKey)
    : undefined

// The declared input is narrower than what is accepted at run time, which only a cast can express.
const declared = <Output, Input>(schema: z.ZodType<Output>) =>
  schema as z.ZodType<Output, Input | null | undefined>

/**
 * A field that accepts anything and turns it into the nearest value that pages can show. Its declared input is `Input`,
 * what Studio writes, so that the agreement with Sanity's types holds (sanity/typegen).
 */
export const nearest = <Input, Output>(read: (value: unknown) => Output) =>
  declared<Output, Input>(z.unknown().optional().transform(read))

/**
 * The first of two descriptions that a value fits: what it is, or what can still be shown of it, which is reported.
 * `Input` is that of the first, what Studio writes.
 */
export const orElse = <T extends z.ZodType, Rest extends z.ZodType>(whole: T, rest: Rest) =>
  declared<z.output<T> | z.output<Rest>, z.input<T>>(
    z
      .unknown()
      .optional()
      .transform((value, context): z.output<T> | z.output<Rest> => {
        const told = collector?.length
        const parsed = whole.safeParse(value)
        if (parsed.success) return parsed.data
        // What is broken inside is reported by the second.
        if (collector && told !== undefined) collector.length = told
        const remaining = rest.safeParse(value)
        if (!remaining.success) {
          context.issues.push({ code: 'custom', message: reasonOf(parsed.error), input: undefined })
          return z.NEVER
        }
        leaveOut(reasonOf(parsed.error))
        return remaining.data
      }),
  )

/**
 * A list in which a broken entry affects only itself: it is left out and reported as Dropped. Each entry that is an
 * object has a unique `_key`, derived from its index where it had none. A list accepts any entries, but its declared
 * input is that of `schema`, so that the agreement with Sanity's types covers the entries (sanity/typegen).
 */
export const lenientList = <T extends z.ZodType>(schema: T) =>
  declared<z.output<T>[], z.input<T>[]>(
    z
      .array(z.unknown())
      .nullish()
      .transform((entries) =>
        keyed(entries ?? []).flatMap((entry, index): z.output<T>[] =>
          within(`[${keyOf(entries?.[index]) ?? index}]`, () => {
            const parsed = schema.safeParse(entry)
            if (parsed.success) return [parsed.data]
            leaveOut(reasonOf(parsed.error))
            return []
          }),
        ),
      ),
  )

/** A field that distinguishes the members of a union stays as it is: the union reads it from the description. */
const isTag = (schema: z.ZodType): boolean => schema instanceof z.ZodLiteral || schema instanceof z.ZodEnum

/** A field at its own place in the document. When it is broken it counts as absent and is reported, unless required. */
function leftOutAlone(name: string, schema: z.ZodType): z.ZodType {
  if (isTag(schema)) return schema
  const absent = schema.safeParse(undefined)
  return z
    .unknown()
    .optional()
    .transform((value, context) =>
      within(name, () => {
        const parsed = schema.safeParse(value)
        if (parsed.success) return parsed.data
        if (absent.success) {
          leaveOut(reasonOf(parsed.error))
          return schema.parse(undefined)
        }
        context.issues.push({ code: 'custom', message: reasonOf(parsed.error), input: undefined })
        return z.NEVER
      }),
    )
}

/**
 * An object of the content model in which a broken field does as little damage as possible: an optional field is left
 * out alone, and only a broken required field invalidates the object. All that the boundary parses is built with this.
 */
export const record = <Shape extends z.ZodRawShape>(shape: Shape) =>
  // The same fields with the same types: the declared input does not include what each also accepts at run time.
  z.object(
    Object.fromEntries(
      Object.entries(shape).map(([name, schema]) => [name, leftOutAlone(name, schema as z.ZodType)]),
    ) as unknown as Shape,
  )

/** Parses a result from the Content Lake. Never throws: an unusable document has no value, and `dropped` says why. */
export function parseAtBoundary<T extends z.ZodType>(schema: T, raw: unknown): Parsed<z.output<T>> {
  const [outer, outside] = [collector, place]
  const dropped: Dropped[] = []
  collector = dropped
  place = []
  try {
    const parsed = schema.safeParse(raw)
    if (parsed.success) return { value: parsed.data, dropped }
    return { value: undefined, dropped: [...dropped, { path: 'document', reason: reasonOf(parsed.error) }] }
  } finally {
    collector = outer
    place = outside
  }
}
