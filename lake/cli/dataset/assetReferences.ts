/** Sanity's dataset format names an asset by its file in the archive: `image@file://./images/<file>`. */
const assetField = '_sanityAsset'

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Rebuilds a JSON value bottom-up, passing each object through `change`. */
function mapObjects(value: unknown, change: (fields: Fields) => Fields): unknown {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change))
  if (!isFields(value)) return value
  return change(
    Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapObjects(item, change)])),
  )
}

/** An asset document's id as the path of its file in the archive: `image-<sha1>-1x1-jpg` → `images/<sha1>-1x1.jpg`. */
export function archivePathOf(assetId: string): string | undefined {
  const [, kind, rest, extension] = /^(image|file)-(.+)-([a-z0-9]+)$/.exec(assetId) ?? []
  return kind && `${kind}s/${rest}.${extension}`
}

/** A document whose asset references are replaced by file paths in the archive. */
export function withArchivePaths(document: Fields): unknown {
  return mapObjects(document, (fields) => {
    const { asset, ...rest } = fields
    const path = isFields(asset) && typeof asset._ref === 'string' ? archivePathOf(asset._ref) : undefined
    return path
      ? { [assetField]: `${path.startsWith('images/') ? 'image' : 'file'}@file://./${path}`, ...rest }
      : fields
  })
}

export type AssetSource = { kind: 'image' | 'file'; url: string }

/**
 * The assets that a document refers to.
 * @throws Error when one is not of the form `image@<address>` or `file@<address>`.
 */
export function assetSources(document: Fields): AssetSource[] {
  const found: AssetSource[] = []
  mapObjects(document, (fields) => {
    if (assetField in fields) found.push(sourceOf(fields[assetField]))
    return fields
  })
  return found
}

/** A document whose archive file paths are replaced by references to the stored assets. */
export function withReferences(document: Fields, idOf: (source: AssetSource) => string): Fields {
  const resolved = mapObjects(document, (fields) => {
    if (!(assetField in fields)) return fields
    const { [assetField]: source, ...rest } = fields
    return { ...rest, asset: { _type: 'reference', _ref: idOf(sourceOf(source)) } }
  })
  // An object goes in, so an object comes out.
  return resolved as Fields
}

function sourceOf(value: unknown): AssetSource {
  const [, kind, url] = /^(image|file)@([a-z]+:\/\/.*)$/.exec(String(value)) ?? []
  if (url === undefined)
    throw new Error(`${assetField} is image@<address> or file@<address>, not ${JSON.stringify(value)}`)
  return { kind: kind === 'image' ? 'image' : 'file', url }
}
