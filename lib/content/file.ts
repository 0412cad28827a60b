import { z } from 'zod'
import { language } from './language.ts'
import { optional, optionalText, record, text } from './parse.ts'

/** The display title of a file: its title, else the name it was uploaded with, else its extension in upper case. */
const titleOf = (title: string | undefined, filename: string | undefined, extension: string): string =>
  title ?? filename ?? extension.toUpperCase()

/** A file to download. `size` is in bytes; `extension` is lower case without a dot; `url` is the Content Lake's own. */
export const file = record({
  asset: record({
    _id: text,
    url: z.url(),
    size: z.number().nonnegative(),
    extension: text,
    mimeType: optionalText,
    originalFilename: optionalText,
  }),
  title: optionalText,
  language: optional(language),
}).transform(({ asset, ...rest }) => ({
  ...rest,
  title: titleOf(rest.title, asset.originalFilename, asset.extension),
  assetId: asset._id,
  url: asset.url,
  size: asset.size,
  extension: asset.extension,
  mimeType: asset.mimeType,
  filename: asset.originalFilename,
}))

export type File = z.output<typeof file>
