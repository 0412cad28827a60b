import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from '../assets/files.ts'

const note = z.object({ port: z.number().int() })

export const servingFile = 'serving.json'

/** Notes in the directory where its lake answers, for the other commands. It says nothing about whether one runs. */
export async function noteServing(directory: string, port: number): Promise<void> {
  await writeWhole(join(directory, servingFile), Buffer.from(JSON.stringify({ port })))
}

export function forgetServing(directory: string): void {
  rmSync(join(directory, servingFile), { force: true })
}

/** Where the lake that holds the directory answers; undefined when it has not said so. */
export function servingPort(directory: string): number | undefined {
  try {
    return note.parse(JSON.parse(readFileSync(join(directory, servingFile), 'utf8'))).port
  } catch {
    return undefined
  }
}
