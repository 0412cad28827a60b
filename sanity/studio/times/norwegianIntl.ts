import { fromBokmaal } from './bokmaal.ts'

/** Where Studio's editors are: the zone of all that is shown, whatever the browser's is. */
const zone = 'Europe/Oslo'

type Locales = Intl.LocalesArgument

/**
 * Chromium has no Nynorsk, but Bokmål: a list of languages falls to the next that the browser has. Its words are made
 * Nynorsk afterwards.
 */
const fallback = ['nn-NO', 'nb-NO']

/** `default`, which Studio says in one place, is no language. */
const nameOf = (locale: string | Intl.Locale): string => (locale === 'default' ? 'nn-NO' : String(locale))

const isNynorskName = (locale: string): boolean => /^nn\b/i.test(locale)

/** The languages to ask the browser for: Norwegian for Nynorsk, and where none is asked for. */
export function norwegian(locales: Locales): string[] {
  // `isArray` does not tell the types that a list that may not be changed is a list too.
  const asked = locales === undefined ? [] : Array.isArray(locales) ? locales : [locales as string]
  const named = asked.map(nameOf)
  return named.length === 0
    ? fallback
    : named.flatMap((locale) => (isNynorskName(locale) ? [locale, 'nb-NO'] : [locale]))
}

const isNynorsk = ([first]: readonly string[]): boolean => first !== undefined && isNynorskName(first)

type Options = Intl.DateTimeFormatOptions | undefined

const inOslo = (options: Options): Intl.DateTimeFormatOptions => ({
  ...options,
  timeZone: options?.timeZone ?? zone,
})

type Formatter = { format?: (...values: unknown[]) => string }

type FormatterClass = new (locales?: Locales, options?: object) => Formatter

/** A formatter that says in Nynorsk what the browser has in Bokmål; others as they are. */
function inNynorsk(formatter: Formatter, locales: readonly string[]): Formatter {
  const { format } = formatter
  if (format === undefined || !isNynorsk(locales)) return formatter
  // Some formats are methods and some are accessors; a property of the object's own comes before both.
  return Object.defineProperty(formatter, 'format', {
    value: (...values: unknown[]) => fromBokmaal(format.apply(formatter, values)),
  })
}

/** A class of `Intl` that is asked in Norwegian. It is called with `new` and without, as the original may be. */
function translated<Original>(
  original: Original,
  change: (options: object | undefined) => object | undefined,
) {
  // All classes of Intl take languages and options; their types differ in the options alone.
  const Class = original as FormatterClass
  const made = (locales: Locales, options: object | undefined, target: NewableFunction) => {
    const asked = norwegian(locales)
    return inNynorsk(Reflect.construct(Class, [asked, change(options)], target), asked)
  }
  return new Proxy(Class, {
    construct: (_, [locales, options], target) => made(locales, options, target),
    apply: (_, __, [locales, options]) => made(locales, options, Class),
  }) as Original
}

const unchanged = (options: object | undefined): object | undefined => options

let isDone = false

/**
 * Makes dates, times, numbers and lists in this page Norwegian, and times those of Oslo, in any browser: without it, an
 * English browser says «29 sec. ago» in Studio, and one in New York the hours of New York. Call it once, before Studio
 * loads, since Studio keeps some formatters from then on. What asks for another language or zone still gets it.
 */
export function norwegianIntl(page: {
  Intl: typeof Intl
  Date: DateConstructor
  Number: NumberConstructor
}): void {
  if (isDone) return
  isDone = true
  const { Intl: intl } = page
  // Writable at run time (ECMA-402, 8.1), whatever the types say.
  Object.assign(intl, {
    DateTimeFormat: translated(intl.DateTimeFormat, inOslo),
    NumberFormat: translated(intl.NumberFormat, unchanged),
    RelativeTimeFormat: translated(intl.RelativeTimeFormat, unchanged),
    ListFormat: translated(intl.ListFormat, unchanged),
    PluralRules: translated(intl.PluralRules, unchanged),
  })
  const dates = page.Date.prototype
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const original = dates[name]
    dates[name] = function (this: Date, locales?: Locales, options?: Intl.DateTimeFormatOptions) {
      const asked = norwegian(locales)
      const text = original.call(this, asked, inOslo(options))
      return isNynorsk(asked) ? fromBokmaal(text) : text
    }
  }
  const numbers = page.Number.prototype
  const original = numbers.toLocaleString
  numbers.toLocaleString = function (this: number, locales?: Locales, options?: Intl.NumberFormatOptions) {
    return original.call(this, norwegian(locales), options)
  }
}
