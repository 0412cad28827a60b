import { z } from 'zod'
import { HttpError } from '../errors.ts'
import type { Lake } from '../lake.ts'
import { compileMutations } from '../transaction/mutations.ts'
import { type AssetDescription, fileAsset, imageAsset, type NewAsset, type StoredBytes } from './document.ts'
import type { AssetFiles } from './files.ts'
import { type AssetKind, sha1Of } from './identity.ts'
import { NotAnImageError, type ReadImage, readImage } from './imageMetadata.ts'
import { extensionOf } from './mediaTypes.ts'

const text = z.string().max(1000).optional()

/** The query string of an upload, as @sanity/client sends it. */
const parameters = z
  .object({
    filename: z.string().max(255).optional(),
    label: text,
    title: text,
    description: text,
    creditLine: text,
    sourceId: text,
    sourceName: text,
    sourceUrl: text,
  })
  .transform(({ filename, sourceId, sourceName, sourceUrl, ...texts }): AssetDescription => {
    const source = sourceId === undefined ? undefined : { id: sourceId, name: sourceName, url: sourceUrl }
    return { originalFilename: filename, ...texts, source }
  })

export type Upload = {
  kind: AssetKind
  bytes: Uint8Array
  /** The media type that the sender declares, if any. */
  contentType: string | undefined
  search: URLSearchParams
  identity: string
}

/**
 * Stores an upload and returns its document; uploading the same bytes again returns the existing document. The file is
 * in place before the document is created.
 * @throws HttpError 400 when the upload is empty, is not a readable image, or has an invalid description.
 */
export async function storeUpload(lake: Lake, files: AssetFiles, upload: Upload): Promise<unknown> {
  const { kind, bytes, search } = upload
  if (bytes.byteLength === 0) throw new HttpError(400, 'The upload is empty')
  const parsed = parameters.safeParse(Object.fromEntries(search))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new HttpError(400, `The parameter "${issue?.path.join('.')}" cannot be used: ${issue?.message}`)
  }
  const { projectId, dataset, baseUrl = '' } = lake.settings
  const stored = { sha1: sha1Of(bytes), size: bytes.byteLength, projectId, dataset, baseUrl }
  const { fileName, document } =
    kind === 'images' ? await newImage(stored, upload, parsed.data) : newFile(stored, upload, parsed.data)

  if (!files.find(kind, fileName)) await files.write(kind, fileName, bytes)
  if (!lake.store.get(document._id)) {
    const { steps } = compileMutations({ mutations: [{ createIfNotExists: document }] })
    lake.transact({ kind: 'mutation', steps, identity: upload.identity })
  }
  return lake.store.get(document._id)
}

async function newImage(
  stored: StoredBytes,
  upload: Upload,
  description: AssetDescription,
): Promise<NewAsset> {
  try {
    const image = await readImage(upload.bytes)
    return imageAsset(stored, wanted(image, upload.search.getAll('meta')), description)
  } catch (error) {
    if (error instanceof NotAnImageError) throw new HttpError(400, error.message)
    throw error
  }
}

/**
 * Without `meta` all metadata is kept; with it, only the optional metadata that it names (`meta=none` names nothing).
 */
function wanted(image: ReadImage, names: readonly string[]): ReadImage {
  if (names.length === 0) return image
  const { lqip, ...needed } = image.metadata
  return { ...image, metadata: { ...needed, ...(lqip && names.includes('lqip') ? { lqip } : {}) } }
}

function newFile(stored: StoredBytes, upload: Upload, description: AssetDescription): NewAsset {
  const mimeType = upload.contentType ?? 'application/octet-stream'
  const fromName = /\.([A-Za-z0-9]{1,16})$/.exec(description.originalFilename ?? '')?.[1]?.toLowerCase()
  const extension = fromName ?? extensionOf(mimeType) ?? 'bin'
  return fileAsset(stored, { extension: extension === 'jpeg' ? 'jpg' : extension, mimeType }, description)
}
