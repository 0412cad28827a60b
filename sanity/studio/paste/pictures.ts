import type { PicturePiece, Piece } from './pieces.ts'

/** Stores a file, and returns the id of its asset. */
export type Upload = (file: Blob, name: string) => Promise<string>

/** No more than this many pictures are stored of one paste, nor one that is larger, in bytes. */
const [mostPictures, mostBytes] = [100, 30_000_000]

/** The bytes of a `data:` address; undefined when it holds none. */
function blobOf(src: string): Blob | undefined {
  const [, type, data] = /^data:(image\/[a-z+.-]+);base64,(.*)$/is.exec(src) ?? []
  if (type === undefined || data === undefined) return undefined
  try {
    const bytes = Uint8Array.from(atob(data.replace(/\s/g, '')), (sign) => sign.charCodeAt(0))
    return bytes.length > 0 && bytes.length <= mostBytes ? new Blob([bytes], { type }) : undefined
  } catch {
    return undefined
  }
}

/** Stores the pictures among the pieces one by one. Returns the asset of each; one that could not be stored has none. */
export async function storePictures(
  pieces: readonly Piece[],
  upload: Upload,
): Promise<Map<PicturePiece, string | undefined>> {
  const stored = new Map<PicturePiece, string | undefined>()
  const pictures = pieces.filter((piece) => piece.kind === 'picture')
  for (const [at, picture] of pictures.slice(0, mostPictures).entries()) {
    const blob = blobOf(picture.src)
    const name = `bilete-${at + 1}.${blob?.type.replace(/^image\/(?:x-)?/, '').replace('jpeg', 'jpg')}`
    stored.set(picture, blob && (await upload(blob, name).catch(() => undefined)))
  }
  return stored
}
