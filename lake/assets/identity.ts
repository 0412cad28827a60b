import { createHash } from 'node:crypto'

/** An asset is one of two kinds; the name is the first path segment of its address and of its folder on disk. */
export type AssetKind = 'images' | 'files'

/** The SHA-1 of some bytes in hexadecimal: the identity of an asset, so that equal bytes are one asset. */
export function sha1Of(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex')
}

/**
 * The name of an image's file, `<sha1>-<width>x<height>.<extension>`. @sanity/image-url, @sanity/asset-utils and Studio
 * parse this name and the document id below, so neither may be shortened.
 */
export function imageFileName(sha1: string, width: number, height: number, extension: string): string {
  return `${sha1}-${width}x${height}.${extension}`
}

/** The document id of an image: `image-<sha1>-<width>x<height>-<extension>`. */
export function imageDocumentId(sha1: string, width: number, height: number, extension: string): string {
  return `image-${sha1}-${width}x${height}-${extension}`
}

/** The document id of a file: `file-<sha1>-<extension>`. */
export function fileDocumentId(sha1: string, extension: string): string {
  return `file-${sha1}-${extension}`
}

const namesOfKind: Record<AssetKind, RegExp> = {
  images: /^[0-9a-f]{40}-\d{1,6}x\d{1,6}\.[a-z0-9]{1,16}$/,
  files: /^[0-9a-f]{40}\.[a-z0-9]{1,16}$/,
}

/**
 * Whether a name can be that of a stored asset. No such name contains a slash or two dots, so a checked name
 * cannot point outside the asset folder.
 */
export function isAssetFileName(kind: AssetKind, name: string): boolean {
  return namesOfKind[kind].test(name)
}
