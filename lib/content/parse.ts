import { z } from 'zod'
import { instantOf } from '../dates/written.ts'
import { isSeen } from '../text/seen.ts'
import { keyed } from './keys.ts'

/**
 * What the boundary leaves out: one broken entry of a list, named by its place in the document.
 * `path` is the list's name and the entry's index or `_key`; `reason` is zod's message, without the content.
 */
export type Dropped = { path: string; reason: string }

/** What a parse gives: the domain value (undefined when the whole document is unusable) and all that was left out. */
export type Parsed<T> = { value: T | undefined; dropped: Dropped[] }

// Parsing is synchronous, so one collector at a time is enough.
let collector: Dropped[] | undefined

/** Absent in the Content Lake is null in GROQ; inside the project it is undefined. */
export const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? undefined)

/** A flag that editors have never touched is null; inside the project it is false. */
export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false)

/** One of the given words; `fallback` where editors have chosen none, and, in a `record`, where it is none of them. */
export const choice = <const T extends readonly string[]>(values: T, fallback: T[number]) =>
  z
    .enum(values)
    .nullish()
    .transform((value) => value ?? fallback)

/** What tells one entry of a list from the others; a list gives one to those that have none. */
export const key = z.string().min(1)

/** Text that says something: trimmed, never empty. */
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

// The declared input is narrower than what is taken at run time, which no annotation but a cast can say.
const declared = <Output, Input>(schema: z.ZodType<Output>) =>
  schema as z.ZodType<Output, Input | null | undefined>

/**
 * A field that takes anything, and makes of it the nearest that pages can show. It is declared to take `Input`, what
 * Studio writes, so that the agreement with Sanity's types holds (sanity/typegen).
 */
export const nearest = <Input, Output>(read: (value: unknown) => Output) =>
  declared<Output, Input>(z.unknown().optional().transform(read))

/**
 * A list in which a broken entry costs only itself: it is left out and reported as Dropped. Each entry that is an object
 * has a `_key` of its own, by its place where it had none. A list takes anything, and is
 * declared to take what `schema` takes: so that the agreement with Sanity's types sees inside (sanity/typegen).
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

/** A part that may be left out when it is broken (a picture whose file is gone): undefined, and reported. */
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

/** A field that may be absent, and counts as that when it is broken: reported. One that must be there is as it was. */
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
 * An object of the content model, in which a broken field costs as little as can be: one that may be absent is left out
 * alone, and only one that must be there takes the object with it. Everything that the boundary parses is made by this.
 */
export const record = <Shape extends z.ZodRawShape>(shape: Shape) =>
  // The same fields with the same types: what each takes at run time beyond those, the declared input does not say.
  z.object(
    Object.fromEntries(
      Object.entries(shape).map(([name, schema]) => [name, leftOutAlone(name, schema as z.ZodType)]),
    ) as unknown as Shape,
  )

/** Parses what came out of the Content Lake. Never throws: an unusable document has no value, and says why in `dropped`. */
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
