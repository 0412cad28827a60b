import sharp, { type Metadata } from 'sharp'

/** The part of an image document that is read from the image itself, in Sanity's format. */
export type ImageMetadata = {
  _type: 'sanity.imageMetadata'
  dimensions: { _type: 'sanity.imageDimensions'; width: number; height: number; aspectRatio: number }
  hasAlpha: boolean
  isOpaque: boolean
  lqip?: string
}

export type ReadImage = { extension: string; mimeType: string; metadata: ImageMetadata }

/** The bytes are not a readable image: the sender's fault. */
export class NotAnImageError extends Error {
  override name = 'NotAnImageError'
}

/** An image with more pixels than this is rejected: decoded, it takes four bytes per pixel. */
const maxInputPixels = 100_000_000

/** Maps sharp's name of a format to the extension and media type that Sanity gives it. */
const formats: Record<string, { extension: string; mimeType: string }> = {
  avif: { extension: 'avif', mimeType: 'image/avif' },
  gif: { extension: 'gif', mimeType: 'image/gif' },
  jpeg: { extension: 'jpg', mimeType: 'image/jpeg' },
  png: { extension: 'png', mimeType: 'image/png' },
  svg: { extension: 'svg', mimeType: 'image/svg+xml' },
  tiff: { extension: 'tif', mimeType: 'image/tiff' },
  webp: { extension: 'webp', mimeType: 'image/webp' },
}

/**
 * Reads what Sanity stores about an image, except its palette: dimensions as shown (EXIF orientation applied),
 * transparency and a tiny preview (LQIP).
 * @throws NotAnImageError when the bytes are not an image, are a broken one, or have a format we do not accept.
 */
export async function readImage(bytes: Uint8Array): Promise<ReadImage> {
  try {
    const image = sharp(bytes, { limitInputPixels: maxInputPixels })
    const header = await image.metadata()
    const format = formats[formatName(header)]
    if (!format) {
      throw new NotAnImageError(`The format ${header.format} is not among ${Object.keys(formats).join(', ')}`)
    }
    const { width, height } = header.autoOrient
    // stats() decodes every pixel, so a truncated image is caught here rather than by a reader.
    const { isOpaque } = await image.stats()
    const metadata: ImageMetadata = {
      _type: 'sanity.imageMetadata',
      dimensions: { _type: 'sanity.imageDimensions', width, height, aspectRatio: width / height },
      hasAlpha: header.hasAlpha,
      isOpaque,
      lqip: await lqipOf(bytes, header.hasAlpha),
    }
    return { ...format, metadata }
  } catch (error) {
    if (error instanceof NotAnImageError) throw error
    throw new NotAnImageError(`The image cannot be read: ${reasonOf(error)}`, { cause: error })
  }
}

/** A version 20 pixels wide as a data URL, shown while the real image loads. */
async function lqipOf(bytes: Uint8Array, hasAlpha: boolean): Promise<string> {
  const small = sharp(bytes).autoOrient().resize({ width: 20 })
  const data = await (hasAlpha ? small.png() : small.jpeg({ quality: 70 })).toBuffer()
  return `data:image/${hasAlpha ? 'png' : 'jpeg'};base64,${data.toString('base64')}`
}

function formatName(header: Metadata): string {
  return header.format === 'heif' && header.compression === 'av1' ? 'avif' : header.format
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error)
}
