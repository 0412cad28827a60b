import { createHash } from 'node:crypto'
import { drawFiles } from './files/index.ts'
import { drawPictures } from './pictures/index.ts'
import type { SeedAsset } from './values.ts'

const sha1 = (bytes: Buffer): string => createHash('sha1').update(bytes).digest('hex')

/**
 * Draws the pictures and writes the attachments: nothing is read from disk, fetched or taken from others. `id` is the
 * asset document's id as the Content Lake derives it from the bytes, so documents can refer to it before it is stored.
 */
export async function seedAssets(): Promise<SeedAsset[]> {
  const pictures = await drawPictures()
  return [
    ...pictures.map(({ name, bytes, width, height }) => ({
      kind: 'image' as const,
      name,
      filename: `${name}.jpg`,
      bytes,
      contentType: 'image/jpeg',
      id: `image-${sha1(bytes)}-${width}x${height}-jpg`,
    })),
    ...drawFiles().map(({ name, bytes, contentType }) => ({
      kind: 'file' as const,
      name,
      filename: name,
      bytes,
      contentType,
      id: `file-${sha1(bytes)}-${name.split('.').at(-1)}`,
    })),
  ]
}
