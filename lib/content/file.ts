import { z } from 'zod'
import { language } from './language.ts'
import { optional, optionalText, record, text } from './parse.ts'

const asset = record({
  _id: text,
  size: optional(z.number().nonnegative()),
  extension: optionalText,
  mimeType: optionalText,
  originalFilename: optionalText,
})

/** The extension in a file's id, `file-<hash>-pdf`. */
const extensionIn = (id: string | undefined): string | undefined => /-([a-z0-9]{1,8})$/.exec(id ?? '')?.[1]

/**
 * A file to download. `title` is its display title, else the name it was uploaded with, else its extension in upper case.
 * `size` is in bytes; `extension` is lower case without a dot. Without `assetId` its file is gone: the title remains.
 */
export const file = record({
  asset: optional(asset),
  title: optionalText,
  language: optional(language),
}).transform(({ asset, title, language }, context) => {
  const extension = asset?.extension ?? extensionIn(asset?._id)
  const known = title ?? asset?.originalFilename ?? extension?.toUpperCase()
  if (known === undefined) {
    context.issues.push({ code: 'custom', message: 'a file needs an asset or a title', input: undefined })
    return z.NEVER
  }
  return {
    title: known,
    language,
    assetId: asset?._id,
    size: asset?.size,
    extension,
    mimeType: asset?.mimeType,
    filename: asset?.originalFilename,
  }
})

export type File = z.output<typeof file>
