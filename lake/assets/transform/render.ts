import sharp, { type Sharp } from 'sharp'
import type { Format } from './parameters.ts'
import type { Plan } from './plan.ts'

const white = { r: 255, g: 255, b: 255, alpha: 1 }

/**
 * Applies a plan to a stored image and returns the bytes in the requested format. The EXIF orientation is applied to
 * the pixels, and no metadata is passed on: a photograph may reveal where it was taken.
 */
export async function render(path: string, plan: Plan, format: Format, quality: number): Promise<Buffer> {
  let image = sharp(path).autoOrient()
  if (plan.extract) image = image.extract(plan.extract)
  image = image.resize({ ...plan.size, fit: plan.cover ? 'cover' : 'fill' })
  if (plan.canvas) image = image.extend({ ...borders(plan), background: white })
  return encode(image, format, quality).toBuffer()
}

function borders({ size, canvas = size }: Plan) {
  const left = Math.max(0, Math.floor((canvas.width - size.width) / 2))
  const top = Math.max(0, Math.floor((canvas.height - size.height) / 2))
  const right = Math.max(0, canvas.width - size.width - left)
  const bottom = Math.max(0, canvas.height - size.height - top)
  return { left, top, right, bottom }
}

function encode(image: Sharp, format: Format, quality: number): Sharp {
  switch (format) {
    case 'jpg':
      return image.flatten({ background: white }).jpeg({ quality })
    case 'pjpg':
      return image.flatten({ background: white }).jpeg({ quality, progressive: true })
    case 'png':
      return image.png()
    case 'webp':
      return image.webp({ quality })
    case 'avif':
      // The default effort, 4, takes several times as long and saves only a few per cent of the bytes.
      return image.avif({ quality, effort: 2 })
    case 'gif':
      return image.gif()
  }
}
