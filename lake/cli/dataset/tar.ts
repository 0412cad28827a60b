import { packTar, unpackTar } from 'modern-tar'

/** Files by name, in the order of the archive. */
export type Entry = { name: string; bytes: Buffer }

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)

/**
 * The files in a tar archive: POSIX ustar with pax records, or GNU long names, which is what the tools write. Folders
 * and links are left out.
 * @throws Error when it is not a tar archive, or is truncated.
 */
export async function readTar(archive: Uint8Array): Promise<Entry[]> {
  try {
    const entries = await unpackTar(archive, { strict: true, filter: ({ type }) => type === 'file' })
    return entries.map(({ header: { name }, data = new Uint8Array() }) => ({ name, bytes: bufferOf(data) }))
  } catch (error) {
    const isCutOff = error instanceof Error && error.message.includes('truncated')
    throw new Error(isCutOff ? 'the tar archive is cut off' : 'it is not a tar archive, or a broken one', {
      cause: error,
    })
  }
}

/** A tar archive of files. */
export async function writeTar(entries: readonly Entry[], mtime: Date): Promise<Buffer> {
  return bufferOf(
    await packTar(
      entries.map(({ name, bytes }) => ({ header: { name, size: bytes.length, mtime }, body: bytes })),
    ),
  )
}
