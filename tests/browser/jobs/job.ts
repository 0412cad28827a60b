import { expect } from '@playwright/test'
import type { SanityClient } from '@sanity/client'
import type { article } from '#tests/support/documents.ts'
import { Counted } from '../counted.ts'
import type { Studio } from '../studio.ts'

type Document = ReturnType<typeof article>

type Common = {
  name: string
  /** The most actions that the job may take; undefined where none is promised. */
  limit?: number
  /** Its list on the desk. */
  list: string
  act: (at: Counted) => Promise<void>
  /** The part of the published document that shows that the job is done. */
  outcome: Record<string, unknown>
}

/** A job on a document that is published before it. */
export type JobOnDocument = Common & { document: Document }

/** A job, and what it makes; one without a document begins with «Opprett» in the list, and makes it at this address. */
export type Job = JobOnDocument | (Common & { slug: string })

const slugOf = (job: Job): string => ('document' in job ? job.document.slug.current : job.slug)

/** Opens or makes the document of a job, which is the first action. */
export async function begin(job: Job, studio: Studio, content: SanityClient): Promise<Counted> {
  if (!('document' in job)) return Counted.create(studio, job.list)
  await content.create(job.document)
  return Counted.open(studio, job.list, job.document.title)
}

/** How long a publication may take to be stored, in ms. */
const patience = 30_000

/** Waits until what the job makes is published. One that Studio made has an id of Studio's, so the address tells which it is. */
export async function isDone(job: Job, content: SanityClient): Promise<void> {
  const published = () =>
    content.fetch<unknown>('*[slug.current == $slug && !(_id in path("drafts.**"))][0]', {
      slug: slugOf(job),
    })
  await expect.poll(published, { message: job.name, timeout: patience }).toMatchObject(job.outcome)
}
