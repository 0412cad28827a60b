import { everyday } from './everyday.ts'
import type { Job } from './job.ts'
import { newArticle } from './newArticle.ts'
import { newEvent } from './newEvent.ts'
import { newProgramme } from './newProgramme.ts'

export { everyday } from './everyday.ts'
export { newProgramme } from './newProgramme.ts'

/** Every job that is counted: what editors do most, and those that take longest. */
export const jobs: readonly Job[] = [...everyday, newProgramme, newArticle, newEvent]
