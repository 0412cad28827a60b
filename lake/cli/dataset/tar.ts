/** Files by name, in the order of the archive. */
export type Entry = { name: string; bytes: Buffer }

const blockSize = 512

/**
 * The files of a tar archive (POSIX ustar with pax path records, and GNU long names, which is what the tools write).
 * Folders and links are left out.
 * @throws Error when it is not one, or is cut off.
 */
export function* readTar(archive: Buffer): Generator<Entry> {
  let longName: string | undefined
  for (let at = 0; at + blockSize <= archive.length; ) {
    const header = archive.subarray(at, at + blockSize)
    if (header.every((byte) => byte === 0)) return
    if (checksum(header) !== octal(header, 148, 8))
      throw new Error('it is not a tar archive, or a broken one')
    const size = octal(header, 124, 12)
    const bytes = archive.subarray(at + blockSize, at + blockSize + size)
    if (bytes.length < size) throw new Error('the tar archive is cut off')
    at += blockSize + Math.ceil(size / blockSize) * blockSize

    const type = String.fromCharCode(header[156] ?? 0)
    if (type === 'x') longName = paxPath(bytes) ?? longName
    else if (type === 'L') longName = text(bytes, 0, bytes.length)
    else {
      if (type === '0' || type === '\0') yield { name: longName ?? nameOf(header), bytes }
      longName = undefined
    }
  }
}

/** A tar archive of files whose names are ASCII and at most 100 letters, as those of a dataset export are. */
export function writeTar(entries: Iterable<Entry>, modifiedAt: Date): Buffer {
  const parts: Buffer[] = []
  for (const { name, bytes } of entries) {
    parts.push(headerOf(name, bytes.length, modifiedAt), bytes)
    parts.push(Buffer.alloc((blockSize - (bytes.length % blockSize)) % blockSize))
  }
  // Two empty blocks end an archive.
  return Buffer.concat([...parts, Buffer.alloc(2 * blockSize)])
}

function headerOf(name: string, size: number, modifiedAt: Date): Buffer {
  if (name.length > 100) throw new Error(`The name is too long for the archive: ${name}`)
  const header = Buffer.alloc(blockSize)
  const octals = (value: number, at: number, length: number) =>
    header.write(value.toString(8).padStart(length - 1, '0'), at, 'ascii')
  header.write(name, 0, 'ascii')
  octals(0o644, 100, 8)
  octals(0, 108, 8)
  octals(0, 116, 8)
  octals(size, 124, 12)
  octals(Math.floor(modifiedAt.getTime() / 1000), 136, 12)
  header.write('0', 156, 'ascii')
  header.write('ustar\x0000', 257, 'ascii')
  octals(checksum(header), 148, 7)
  header.write('\0 ', 154, 'ascii')
  return header
}

/** The sum of the header's bytes, with its own field counted as spaces. */
function checksum(header: Buffer): number {
  return header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : byte), 0)
}

function octal(header: Buffer, at: number, length: number): number {
  return Number.parseInt(text(header, at, length).trim() || '0', 8)
}

function text(bytes: Buffer, at: number, length: number): string {
  const field = bytes.subarray(at, at + length)
  const end = field.indexOf(0)
  return field.subarray(0, end < 0 ? field.length : end).toString('utf8')
}

function nameOf(header: Buffer): string {
  const prefix = text(header, 257, 5) === 'ustar' ? text(header, 345, 155) : ''
  return prefix ? `${prefix}/${text(header, 0, 100)}` : text(header, 0, 100)
}

/** A pax record is `<length> path=<name>\n`. */
function paxPath(bytes: Buffer): string | undefined {
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(bytes.toString('utf8'))?.[1]
}
