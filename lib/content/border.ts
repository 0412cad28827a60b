import { z } from 'zod'

/**
 * What the border leaves out: one broken entry of a list, named by its place in the document.
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

/** One of the given words; `fallback` where editors have chosen none. */
export const choice = <const T extends readonly string[]>(values: T, fallback: T[number]) =>
  z
    .enum(values)
    .nullish()
    .transform((value) => value ?? fallback)

/** Something that is seen: not only space, and not only characters of no width, such as a zero-width joiner. */
const visible = /[^\s\p{Default_Ignorable_Code_Point}]/u

/** Text that says something: trimmed, never empty. */
export const text = z.string().trim().regex(visible, 'Says nothing')

/** An empty text field counts as absent. */
export const optionalText = z
  .string()
  .nullish()
  .transform((value) => (value && visible.test(value) ? value.trim() : undefined))

/** A point in time: ISO 8601 with offset, as the Content Lake stores it. */
export const instant = z.iso.datetime({ offset: true })

const reasonOf = (error: z.ZodError): string =>
  error.issues.map((issue) => `${issue.path.join('.') || 'entry'}: ${issue.message}`).join('; ')

const keyOf = (entry: unknown): string | undefined =>
  typeof entry === 'object' && entry !== null && '_key' in entry ? String(entry._key) : undefined

// The declared input is narrower than what is taken at run time, which no annotation but a cast can say.
const declared = <Output, Input>(schema: z.ZodType<Output>) =>
  schema as z.ZodType<Output, Input | null | undefined>

/**
 * A list in which a broken entry costs only itself: it is left out and reported as Dropped. It takes anything, and is
 * declared to take what `schema` takes: so that the agreement with Sanity's types sees inside (sanity/typegen).
 */
export const lenientList = <T extends z.ZodType>(name: string, schema: T) =>
  declared<z.output<T>[], z.input<T>[]>(
    z
      .array(z.unknown())
      .nullish()
      .transform((entries) =>
        (entries ?? []).flatMap((entry, index): z.output<T>[] => {
          const parsed = schema.safeParse(entry)
          if (parsed.success) return [parsed.data]
          collector?.push({ path: `${name}[${keyOf(entry) ?? index}]`, reason: reasonOf(parsed.error) })
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

/** Parses what came out of the Content Lake. Never throws: an unusable document has no value, and says why in `dropped`. */
export function parseAtBorder<T extends z.ZodType>(schema: T, raw: unknown): Parsed<z.output<T>> {
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
