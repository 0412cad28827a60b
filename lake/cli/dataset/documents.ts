import { z } from 'zod'
import { CliError } from '../error.ts'

const document = z.looseObject({
  _id: z
    .string({ error: '_id is missing' })
    .regex(/^[A-Za-z0-9._-]{1,128}$/, '_id is 1–128 of a–z, A–Z, 0–9, ".", "_" and "-"'),
  _type: z.string({ error: '_type is missing' }),
})

export type ImportedDocument = z.output<typeof document>

/**
 * The documents in an NDJSON text, one JSON object per line.
 * @throws CliError naming the invalid line.
 */
export function parseDocuments(ndjson: string): ImportedDocument[] {
  return ndjson.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const parsed = document.safeParse(jsonOf(line, index + 1))
    if (parsed.success) return [parsed.data]
    throw new CliError(`Line ${index + 1} cannot be imported: ${parsed.error.issues[0]?.message}`)
  })
}

function jsonOf(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new CliError(`Line ${number} is not JSON: the file is to hold one JSON object a line`)
  }
}

/** A mutate request may be 4 MB; the JSON around the documents takes some of it. */
const maxBatchBytes = 3 * 1024 * 1024

/** Documents in groups that fit in one request each, in order. */
export function batches(documents: readonly ImportedDocument[]): ImportedDocument[][] {
  const groups: ImportedDocument[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const each of documents) {
    const own = Buffer.byteLength(JSON.stringify(each))
    if (size + own > maxBatchBytes) {
      groups.push([])
      size = 0
    }
    groups.at(-1)?.push(each)
    size += own
  }
  return groups
}
