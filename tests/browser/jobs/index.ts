import { everyday } from './everyday.ts'
import type { Job } from './job.ts'
import { newArticle } from './newArticle.ts'
import { newEvent } from './newEvent.ts'

export { everyday } from './everyday.ts'

/** Every job that is counted: what editors do most, and the two that take longest. */
export const jobs: readonly Job[] = [...everyday, newArticle, newEvent]
