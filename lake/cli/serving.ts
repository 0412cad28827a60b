import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from '../assets/files.ts'

const note = z.object({ port: z.number().int() })

export const servingFile = 'serving.json'

/** Records the lake's port in its directory, for the other commands. The file does not imply that a lake is running. */
export async function noteServing(directory: string, port: number): Promise<void> {
  await writeWhole(join(directory, servingFile), Buffer.from(JSON.stringify({ port })))
}

export function forgetServing(directory: string): void {
  rmSync(join(directory, servingFile), { force: true })
}

/** The port of the lake that holds the directory; undefined when none is recorded. */
export function servingPort(directory: string): number | undefined {
  try {
    return note.parse(JSON.parse(readFileSync(join(directory, servingFile), 'utf8'))).port
  } catch {
    return undefined
  }
}
