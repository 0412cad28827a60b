import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { boundsOfYear, yearText } from '#lib/dates/year.ts'
import { bodyFields } from '../../queries/fragments.ts'
import { inYear, visible, yearOf } from '../../queries/visible.ts'
import { type CountedText, countedText } from './counted.ts'

const yearsQuery = /* groq */ `array::unique(*[${visible}]{"year": ${yearOf}}.year)`

/** What the page of each text of a year says, and no more: of what is withdrawn too, since its page still says it. */
const yearQuery = /* groq */ `*[${visible} && ${inYear}]{
  _type, kind, language, title, lead, "caption": mainImage.caption,
  body[]{${bodyFields}},
  "attachments": attachments[].title, "notes": changes[].note, "programme": programme[].topic,
  "reasons": [statusReason, withdrawn.reason, registration.note]
}`

const published = { perspective: 'published', useCdn: false } as const

/** The years in which something was published that readers see at `now` (ISO 8601), the newest first. */
export async function yearsWithTexts(client: SanityClient, now: string): Promise<number[]> {
  const raw = await client.fetch<unknown>(yearsQuery, { now }, published)
  return z
    .array(yearText.catch(Number.NaN))
    .parse(raw)
    .filter((year) => !Number.isNaN(year))
    .toSorted((a, b) => b - a)
}

/** The texts that were published in a year and are seen at `now` (ISO 8601), in one query. Rejects with the client's error. */
export async function textsOfYear(client: SanityClient, year: number, now: string): Promise<CountedText[]> {
  const raw = await client.fetch<unknown>(yearQuery, { now, ...boundsOfYear(year) }, published)
  return Array.isArray(raw) ? raw.flatMap((text) => countedText(text) ?? []) : []
}
