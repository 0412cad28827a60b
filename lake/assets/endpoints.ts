import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { HttpError } from '../errors.ts'
import { readBytes } from '../http/body.ts'
import { requireToken } from '../http/caller.ts'
import type { LakeContext, LakeEnv } from '../http/context.ts'
import { inDataset } from '../http/dataset.ts'
import type { Lake } from '../lake.ts'
import { deliver } from './delivery.ts'
import { assetFiles } from './files.ts'
import type { AssetKind } from './identity.ts'
import { renderCache } from './transform/cache.ts'
import { parseTransform, TransformError } from './transform/parameters.ts'
import { transformer } from './transform/transform.ts'
import { storeUpload } from './upload.ts'

/** An upload is held in memory while it is hashed and read. */
const maxUploadBytes = 100 * 1024 * 1024
const maxRenderedBytes = 200 * 1024 * 1024

/** Uploads of images and files, and their delivery under `/images` and `/files`. */
export function assetEndpoints(lake: Lake): Hono<LakeEnv> {
  const directory = folderOf(lake.settings.directory)
  const files = assetFiles(join(directory, 'assets'))
  const transform = transformer(
    renderCache(join(directory, 'rendered'), maxRenderedBytes, lake.now, lake.report),
  )

  const find = (kind: AssetKind, name: string): string => {
    const path = files.find(kind, name)
    if (path) return path
    throw new HttpError(
      404,
      `The local Content Lake has no ${kind === 'images' ? 'image' : 'file'} "${name}"`,
    )
  }

  const upload = (kind: AssetKind) => async (c: LakeContext) => {
    const { identity } = requireToken(c)
    const bytes = await readBytes(c, maxUploadBytes)
    const { searchParams: search } = new URL(c.req.url)
    const contentType = c.req.header('content-type')
    const document = await storeUpload(lake, files, { kind, bytes, contentType, search, identity })
    return c.json({ document })
  }

  const saveAs = (c: LakeContext, kind: AssetKind, name: string): string | undefined => {
    const wanted = c.req.query('dl')
    if (wanted !== '') return wanted
    const id = `${kind === 'images' ? 'image' : 'file'}-${name.replace('.', '-')}`
    const original = lake.store.get(id)?.originalFilename
    return typeof original === 'string' ? original : name
  }

  const image = async (c: LakeContext) => {
    const name = c.req.param('name') ?? ''
    const path = find('images', name)
    const dl = saveAs(c, 'images', name)
    const original = { source: path, name, extension: extensionOfName(name), saveAs: dl, varies: false }
    try {
      const request = parseTransform(new URL(c.req.url).searchParams)
      const rendered = request && (await transform(path, name, request, c.req.header('accept') ?? ''))
      if (!rendered) return await deliver(c, original)
      const extension = rendered.format === 'pjpg' ? 'jpg' : rendered.format
      return await deliver(c, { ...rendered, extension, saveAs: dl, varies: request.auto })
    } catch (error) {
      if (error instanceof TransformError) throw new HttpError(400, error.message)
      throw error
    }
  }

  const file = async (c: LakeContext) => {
    const name = c.req.param('name') ?? ''
    const path = find('files', name)
    const extension = extensionOfName(name)
    return deliver(c, { source: path, name, extension, saveAs: saveAs(c, 'files', name), varies: false })
  }

  const inPlace = inDataset(lake.settings)
  return (
    new Hono<LakeEnv>()
      .post('/:version{v[^/]+}/assets/images/:dataset', inPlace, upload('images'))
      .post('/:version{v[^/]+}/assets/files/:dataset', inPlace, upload('files'))
      .get('/images/:project/:dataset/:name', inPlace, image)
      // The last segment is for people and search engines; it does not affect which bytes are served.
      .get('/images/:project/:dataset/:name/:vanity', inPlace, image)
      .get('/files/:project/:dataset/:name', inPlace, file)
      .get('/files/:project/:dataset/:name/:vanity', inPlace, file)
  )
}

const extensionOfName = (name: string): string => name.slice(name.lastIndexOf('.') + 1)

/** A lake in memory has no folder of its own; it gets a temporary one, which the system cleans up. */
function folderOf(directory: string): string {
  return directory === ':memory:' ? mkdtempSync(join(tmpdir(), 'lake-')) : directory
}
