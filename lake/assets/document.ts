import type { DocumentInput } from '../transaction/types.ts'
import { type AssetKind, fileDocumentId, imageDocumentId, imageFileName } from './identity.ts'
import type { ReadImage } from './imageMetadata.ts'

/** What the uploader says about the bytes; all of it is free text for people to read. */
export type AssetDescription = {
  originalFilename?: string | undefined
  label?: string | undefined
  title?: string | undefined
  description?: string | undefined
  creditLine?: string | undefined
  source?: { id: string; name?: string | undefined; url?: string | undefined } | undefined
}

/** The stored bytes, and the dataset they belong to. */
export type StoredBytes = {
  sha1: string
  size: number
  projectId: string
  dataset: string
  /** The lake as browsers see it, without a slash at the end. */
  baseUrl: string
}

export type AssetDocument = DocumentInput & { _id: string }
export type NewAsset = { fileName: string; document: AssetDocument }

/** The document of an image and the name of its file. */
export function imageAsset(bytes: StoredBytes, image: ReadImage, description: AssetDescription): NewAsset {
  const { width, height } = image.metadata.dimensions
  const fileName = imageFileName(bytes.sha1, width, height, image.extension)
  const document = {
    _id: imageDocumentId(bytes.sha1, width, height, image.extension),
    _type: 'sanity.imageAsset',
    ...common('images', fileName, bytes, description),
    extension: image.extension,
    mimeType: image.mimeType,
    metadata: image.metadata,
  }
  return { fileName, document }
}

/** The document of any other file and the name of its file. */
export function fileAsset(
  bytes: StoredBytes,
  { extension, mimeType }: { extension: string; mimeType: string },
  description: AssetDescription,
): NewAsset {
  const fileName = `${bytes.sha1}.${extension}`
  const document = {
    _id: fileDocumentId(bytes.sha1, extension),
    _type: 'sanity.fileAsset',
    ...common('files', fileName, bytes, description),
    extension,
    mimeType,
  }
  return { fileName, document }
}

function common(kind: AssetKind, fileName: string, bytes: StoredBytes, description: AssetDescription) {
  const path = `${kind}/${bytes.projectId}/${bytes.dataset}/${fileName}`
  const { source, ...texts } = description
  const given = Object.entries(texts).filter(([, text]) => text !== undefined)
  return {
    assetId: bytes.sha1,
    sha1hash: bytes.sha1,
    path,
    url: `${bytes.baseUrl}/${path}`,
    size: bytes.size,
    ...Object.fromEntries(given),
    ...(source ? { source: { _type: 'sanity.assetSourceData', ...source } } : {}),
  }
}
