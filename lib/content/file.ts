import { z } from 'zod'
import { optional, optionalText, text } from './border.ts'
import { language } from './language.ts'

/** A file to download. `size` is in bytes; `extension` is lower case without a dot; `url` is the Content Lake's own. */
export const file = z
  .object({
    asset: z.object({
      _id: text,
      url: z.url(),
      size: z.number().nonnegative(),
      extension: text,
      mimeType: optionalText,
      originalFilename: optionalText,
    }),
    title: text,
    language: optional(language),
  })
  .transform(({ asset, ...rest }) => ({
    ...rest,
    assetId: asset._id,
    url: asset.url,
    size: asset.size,
    extension: asset.extension,
    mimeType: asset.mimeType,
    filename: asset.originalFilename,
  }))

export type File = z.output<typeof file>
