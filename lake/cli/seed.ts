import { parseArgs } from 'node:util'
import type { SanityClient } from '@sanity/client'
import { publishedIdOf } from '../document.ts'
import { seedAssets, seedDocuments } from '../seed/index.ts'
import type { LakeSettings } from '../settings.ts'
import { CliError } from './error.ts'
import { withLake } from './open.ts'

const assetTypes = ['sanity.imageAsset', 'sanity.fileAsset']

/** `seed`: adds the parts of the first content that the dataset lacks. What exists stays as the editors left it. */
export async function seed(args: string[], settings: LakeSettings): Promise<void> {
  parseArgs({ args, options: {} })
  const added = await withLake(settings, addMissing)
  process.stdout.write(
    added === 0
      ? 'All of the first content is there already\n'
      : `Added ${added} documents of the first content\n`,
  )
}

/** Adds the first content to a dataset that has no content, and returns whether it did. */
export function seedIfEmpty(settings: LakeSettings): Promise<boolean> {
  return withLake(settings, async (client) => {
    // A dataset with nothing but assets is the result of an interrupted seeding.
    const holdsContent = await client.fetch<boolean>('count(*[!(_type in $assets)]) > 0', {
      assets: assetTypes,
    })
    return !holdsContent && (await addMissing(client)) > 0
  })
}

async function addMissing(client: SanityClient): Promise<number> {
  const assets = await seedAssets()
  const documents = seedDocuments({ now: new Date(), assets })
  const missing = await withoutPresent(client, documents)
  const stored = new Set(
    await client.fetch<string[]>('*[_id in $ids]._id', { ids: assets.map(({ id }) => id) }),
  )
  for (const { kind, filename, bytes, contentType, id } of assets) {
    if (stored.has(id)) continue
    const { _id } = await client.assets.upload(kind, bytes, { filename, contentType })
    if (_id !== id)
      throw new CliError(`The file ${filename} of the first content got the id ${_id}, not ${id}`)
  }
  if (missing.length > 0) {
    // One transaction: an interrupted seeding does not leave half of the documents.
    const all = missing.reduce((trx, document) => trx.createIfNotExists(document), client.transaction())
    await all.commit({ visibility: 'sync', returnDocuments: false })
  }
  return missing.length
}

/** A document is present if it exists as published or as a draft: an editor may have unpublished or published it. */
async function withoutPresent<T extends { _id: string }>(client: SanityClient, documents: T[]): Promise<T[]> {
  const ids = documents.flatMap(({ _id }) => [publishedIdOf(_id), `drafts.${publishedIdOf(_id)}`])
  const present = new Set((await client.fetch<string[]>('*[_id in $ids]._id', { ids })).map(publishedIdOf))
  return documents.filter(({ _id }) => !present.has(publishedIdOf(_id)))
}
