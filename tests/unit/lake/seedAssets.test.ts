import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { pdf } from '#lake/seed/files/pdf.ts'
import { zip } from '#lake/seed/files/zip.ts'
import { type SeedAsset, seedAssets } from '#lake/seed/index.ts'

// Drawing takes two seconds on an idle machine, and the tests share a machine.
const patience = 60_000

let assets: SeedAsset[]

const named = (name: string): Buffer => {
  const found = assets.find((asset) => asset.name === name)
  if (!found) throw new Error(`No asset named ${name}`)
  return found.bytes
}

beforeAll(async () => {
  assets = await seedAssets()
}, patience)

describe('the assets of the seed', () => {
  it('are at least eight pictures, and attachments of four formats', () => {
    expect(assets.filter(({ kind }) => kind === 'image').length).toBeGreaterThanOrEqual(8)
    const formats = new Set(
      assets.filter(({ kind }) => kind === 'file').map(({ contentType }) => contentType),
    )
    expect(formats.size).toBe(4)
  })

  it('have the id that the Content Lake makes from their bytes', async () => {
    for (const { kind, id, bytes, filename } of assets) {
      const sha1 = createHash('sha1').update(bytes).digest('hex')
      const extension = filename.split('.').at(-1)
      if (kind === 'file') expect(id).toBe(`file-${sha1}-${extension}`)
      else {
        const { width, height, format } = await sharp(bytes).metadata()
        expect(format).toBe('jpeg')
        expect(id).toBe(`image-${sha1}-${width}x${height}-jpg`)
      }
    }
  })

  it('have names and contents of their own', () => {
    for (const field of ['name', 'filename', 'id'] as const)
      expect(new Set(assets.map((asset) => asset[field])).size).toBe(assets.length)
  })

  it(
    'are the same bytes at every call, so that seeding twice stores nothing twice',
    async () => {
      expect((await seedAssets()).map(({ id }) => id)).toEqual(assets.map(({ id }) => id))
    },
    patience,
  )

  it('are pictures with something in them', async () => {
    for (const { bytes } of assets.filter(({ kind }) => kind === 'image')) {
      const { entropy } = await sharp(bytes).resize(200).stats()
      // A blank canvas has 0; the plainest picture has over 4.
      expect(entropy).toBeGreaterThan(3)
    }
  })
})

describe('a PDF of the seed', () => {
  it('points from its table to each of its objects', () => {
    const text = named('hoyringsnotat.pdf').toString('latin1')
    const start = Number(/startxref\n(\d+)/.exec(text)?.[1])
    expect(text.slice(start, start + 4)).toBe('xref')
    const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) =>
      Number(offset),
    )
    expect(offsets.length).toBeGreaterThan(8)
    offsets.forEach((offset, index) => {
      expect(text.slice(offset, offset + 10)).toMatch(new RegExp(`^${index + 1} 0 obj`))
    })
  })

  it('says the length of its drawing in bytes, with letters beyond ASCII in it', () => {
    const text = named('hoyringsnotat.pdf').toString('latin1')
    const [, length, drawing] = /\/Length (\d+)>>\nstream\n([\s\S]*?)\nendstream/.exec(text) ?? []
    expect(drawing).toContain('H\u00f8yringsnotat')
    expect(drawing).toHaveLength(Number(length))
  })

  it('tells a screen reader its language, title and structure', () => {
    const text = named('fact-sheet.pdf').toString('latin1')
    expect(text).toContain('/Lang(en)')
    expect(text).toContain('/MarkInfo<</Marked true>>')
    expect(text.match(/\/S\/H1\//g)).toHaveLength(1)
    expect(text.match(/ BDC$/gm)?.length).toBe(text.match(/\/Type\/StructElem\/S\/(H1|H2|P)\//g)?.length)
  })

  it('escapes what means something to PDF', () => {
    expect(pdf('x', 'nn', [{ text: 'a (b) \\ c' }]).toString('latin1')).toContain('(a \\(b\\) \\\\ c) Tj')
  })

  it('is refused when its text does not fit on the page', () => {
    expect(() => pdf('x', 'nn', [{ text: 'mange ord '.repeat(900) }])).toThrow('longer than the one page')
  })
})

/** Reads an archive as unzip does: end record, directory, local headers. Throws on a wrong signature or checksum. */
function entriesOf(archive: Buffer): { name: string; bytes: Buffer }[] {
  const end = archive.length - 22
  expect(archive.readUInt32LE(end)).toBe(0x06054b50)
  let at = archive.readUInt32LE(end + 16)
  return Array.from({ length: archive.readUInt16LE(end + 10) }, () => {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50)
    const nameLength = archive.readUInt16LE(at + 28)
    const name = archive.subarray(at + 46, at + 46 + nameLength).toString()
    const [checksum, size, local] = [16, 24, 42].map((field) => archive.readUInt32LE(at + field))
    at += 46 + nameLength
    if (checksum === undefined || size === undefined || local === undefined) throw new Error('no entry')
    expect(archive.readUInt32LE(local)).toBe(0x04034b50)
    expect(archive.subarray(local + 30, local + 30 + nameLength).toString()).toBe(name)
    const bytes = archive.subarray(local + 30 + nameLength, local + 30 + nameLength + size)
    expect(crc32(bytes), name).toBe(checksum)
    return { name, bytes }
  })
}

describe('a ZIP of the seed', () => {
  it('leads from its end, by its directory, to each file whole', () => {
    const read = (name: string) => entriesOf(named(name)).map((entry) => entry.name)
    expect(read('pressepakke.zip')).toEqual(['les-meg.txt', 'fact-sheet.pdf', 'hoyringsnotat.pdf'])
    expect(read('svarskjema.odt')).toEqual(['mimetype', 'content.xml', 'META-INF/manifest.xml'])
    const inside = entriesOf(named('pressepakke.zip')).find(({ name }) => name === 'fact-sheet.pdf')
    expect(inside?.bytes.equals(named('fact-sheet.pdf'))).toBe(true)
  })

  it('starts, as OpenDocument, with its media type uncompressed', () => {
    const odt = named('svarskjema.odt')
    expect(odt.subarray(30, 77).toString()).toBe('mimetypeapplication/vnd.oasis.opendocument.text')
  })

  it('carries the checksum and sizes of each entry', () => {
    const bytes = Buffer.from('æøå')
    const archive = zip([{ name: 'a.txt', bytes }])
    expect(archive.readUInt32LE(14)).toBe(crc32(bytes))
    expect(archive.readUInt32LE(18)).toBe(6)
    expect(archive.readUInt16LE(archive.length - 12)).toBe(1)
  })
})

it('the table for spreadsheets has as many cells in every row, and marks itself as UTF-8', () => {
  const csv = named('innspel.csv')
  expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const rows = csv.toString().trim().split('\r\n')
  expect(new Set(rows.map((row) => row.split(';').length))).toEqual(new Set([4]))
})
