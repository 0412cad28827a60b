import { z } from 'zod'
import { instantOf } from '../dates/written.ts'
import { isSeen } from '../text/seen.ts'
import { keyed } from './keys.ts'

/**
 * Something broken that the boundary leaves out, such as one list entry, named by its place in the document. `path` is
 * the field's name, with the entry's index or `_key` for a list; `reason` is zod's message, without the content.
 */
export type Dropped = { path: string; reason: string }

/** The result of a parse: the domain value (undefined when the whole document is unusable) and everything left out. */
export type Parsed<T> = { value: T | undefined; dropped: Dropped[] }

// Parsing is synchronous, so one collector at a time is enough.
let collector: Dropped[] | undefined

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

/** Text with something visible in it: trimmed, never empty. */
export const text = z.string().trim().refine(isSeen, 'Says nothing')

/** An empty text field counts as absent. */
export const optionalText = z
  .string()
  .nullish()
  .transform((value) => (value && isSeen(value) ? value.trim() : undefined))

/** A point in time, in any form that `instantOf` reads; inside the project it is ISO 8601 with offset. */
export const instant = z.string().transform((written, context) => {
  const read = instantOf(written)
  if (read !== undefined) return read
  context.issues.push({ code: 'custom', message: 'Is no point in time', input: undefined })
  return z.NEVER
})

const reasonOf = (error: z.ZodError): string =>
  error.issues.map((issue) => `${issue.path.join('.') || 'entry'}: ${issue.message}`).join('; ')

const keyOf = (entry: unknown): string | undefined =>
  typeof entry === 'object' && entry !== null && '_key' in entry ? String(entry._key) : undefined

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
 * A list in which a broken entry affects only itself: it is left out and reported as Dropped. Each entry that is an
 * object has a unique `_key`, derived from its index where it had none. A list accepts any entries, but its declared
 * input is that of `schema`, so that the agreement with Sanity's types covers the entries (sanity/typegen).
 */
export const lenientList = <T extends z.ZodType>(name: string, schema: T) =>
  declared<z.output<T>[], z.input<T>[]>(
    z
      .array(z.unknown())
      .nullish()
      .transform((entries) =>
        keyed(entries ?? []).flatMap((entry, index): z.output<T>[] => {
          const parsed = schema.safeParse(entry)
          if (parsed.success) return [parsed.data]
          const path = `${name}[${keyOf(entries?.[index]) ?? index}]`
          collector?.push({ path, reason: reasonOf(parsed.error) })
          return []
        }),
      ),
  )

/** A part that may be left out: when it is broken (a picture whose file is gone) it is undefined, and reported. */
export const lenient = <T extends z.ZodType>(name: string, schema: T) =>
  declared<z.output<T> | undefined, z.input<T>>(
    z
      .unknown()
      .optional()
      .transform((value): z.output<T> | undefined => {
        if (value === null || value === undefined) return undefined
        const parsed = schema.safeParse(value)
        if (parsed.success) return parsed.data
        collector?.push({ path: name, reason: reasonOf(parsed.error) })
        return undefined
      }),
  )

/** Makes a broken optional field count as absent, and reports it. A required field is returned unchanged. */
function leftOutAlone(name: string, schema: z.ZodType): z.ZodType {
  if (!schema.safeParse(undefined).success) return schema
  return z
    .unknown()
    .optional()
    .transform((value) => {
      const parsed = schema.safeParse(value)
      if (parsed.success) return parsed.data
      collector?.push({ path: name, reason: reasonOf(parsed.error) })
      return schema.parse(undefined)
    })
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
  const outer = collector
  const dropped: Dropped[] = []
  collector = dropped
  try {
    const parsed = schema.safeParse(raw)
    if (parsed.success) return { value: parsed.data, dropped }
    return { value: undefined, dropped: [...dropped, { path: 'document', reason: reasonOf(parsed.error) }] }
  } finally {
    collector = outer
  }
}
