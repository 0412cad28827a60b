import { crc32 } from 'node:zlib'

type Entry = { name: string; bytes: Buffer }

// 1 January 2021 in MS-DOS format: the real time would give other bytes, and so another asset id, on every seeding.
const date = ((2021 - 1980) << 9) | (1 << 5) | 1
const utf8Names = 0x0800

/** The fields that an entry's local header and its central directory record have in common. */
function fields({ name, bytes }: Entry): Buffer {
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(utf8Names, 2)
  common.writeUInt16LE(date, 8)
  common.writeUInt32LE(crc32(bytes), 10)
  common.writeUInt32LE(bytes.length, 14)
  common.writeUInt32LE(bytes.length, 18)
  common.writeUInt16LE(Buffer.byteLength(name), 22)
  return common
}

/**
 * A ZIP archive (APPNOTE 6.3) of the entries in the given order. Stored, not compressed: the files are small, and
 * compressed bytes vary with the version of zlib. OpenDocument requires an uncompressed first entry anyway.
 */
export function zip(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields(entry), name, entry.bytes])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields(entry), rest, name)
    locals.push(local)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, listed, end])
}
