import { writeFile } from 'node:fs/promises'
import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import type { Settings } from '#lib/settings.ts'
import { publishedContent } from '#sanity/client.ts'
import { startChild } from '../start/child.ts'
import { StartError } from '../start/report.ts'

/** Documents in one query; a thousand of 10 kB each is what the Content Lake answers in a second. */
const batch = 1_000

/** In ms, for each query. */
const patience = 30_000

const documents = z.array(z.looseObject({ _id: z.string() }))

type Document = z.output<typeof documents>[number]

/** What is published, without what is no content: plans, links to drafts and the like have a dot in their ids. */
async function publishedIn(client: SanityClient): Promise<Document[]> {
  const all: Document[] = []
  for (let last = ''; ; ) {
    const query = `*[_id > $last] | order(_id)[0...${batch}]`
    const found = documents.parse(await client.fetch<unknown>(query, { last }, { cache: 'no-store' }))
    const end = found.at(-1)
    if (end === undefined) return all.filter(({ _id }) => !_id.includes('.'))
    all.push(...found)
    last = end._id
  }
}

/**
 * Copies what is published in the site's Content Lake, which is only read, into a lake that does not run yet and has `env` as
 * its environment. Pictures and files are not copied: no address in the sitemap is one. Returns how many documents it is.
 * @throws StartError when the copy cannot be made.
 */
export async function copyContent(from: Settings, env: NodeJS.ProcessEnv, file: string): Promise<number> {
  const all = await publishedIn(publishedContent(from, patience))
  await writeFile(file, all.map((document) => `${JSON.stringify(document)}\n`).join(''))
  const told = await startChild('The copy', ['lake/main.ts', 'import', file], env).ended
  if (told !== '0') throw new StartError('The content could not be copied; why stands above.')
  return all.length
}
