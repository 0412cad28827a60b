import { expect, test } from 'vitest'
import {
  archivePathOf,
  assetSources,
  withArchivePaths,
  withReferences,
} from '#lake/cli/dataset/assetReferences.ts'
import { batches, parseDocuments } from '#lake/cli/dataset/documents.ts'
import { formatOf } from '#lake/cli/dataset/format.ts'
import { weakened } from '#lake/cli/dataset/weakReferences.ts'

const sha1 = 'a'.repeat(40)
const reference = (_ref: string) => ({ _type: 'reference', _ref })
const document = {
  _id: 'x',
  mainImage: { _type: 'image', asset: reference(`image-${sha1}-10x20-jpg`), alt: 'Fjord' },
  body: [{ _key: 'k', attachments: [{ _type: 'file', asset: reference(`file-${sha1}-pdf`) }] }],
  topics: [reference('topic-a')],
}

test('references to assets become files of the archive, and back', () => {
  const packed = withArchivePaths(document) as Record<string, unknown>
  expect(packed).toEqual({
    _id: 'x',
    mainImage: { _type: 'image', _sanityAsset: `image@file://./images/${sha1}-10x20.jpg`, alt: 'Fjord' },
    body: [{ _key: 'k', attachments: [{ _type: 'file', _sanityAsset: `file@file://./files/${sha1}.pdf` }] }],
    topics: [reference('topic-a')],
  })
  expect(assetSources(packed).map(({ kind }) => kind)).toEqual(['image', 'file'])
  const ids = { image: `image-${sha1}-10x20-jpg`, file: `file-${sha1}-pdf` }
  expect(withReferences(packed, ({ kind }) => ids[kind])).toEqual(document)
})

test('an asset without its kind is refused', () => {
  expect(() => assetSources({ a: { _sanityAsset: 'https://x/y.jpg' } })).toThrow(/image@<address>/)
  expect(archivePathOf('topic-a')).toBeUndefined()
})

test('a line that is wrong is named', () => {
  expect(parseDocuments('{"_id":"a","_type":"t"}\n\n{"_id":"b","_type":"t","n":1}\n')).toHaveLength(2)
  expect(() => parseDocuments('{"_id":"a","_type":"t"}\nnei')).toThrow(/Line 2 is not JSON/)
  expect(() => parseDocuments('{"_id":"a"}')).toThrow(/Line 1 .*_type is missing/)
  expect(() => parseDocuments('{"_id":"a/b","_type":"t"}')).toThrow(/Line 1 .*_id is 1–128/)
})

test('documents are grouped so that no request is above the limit, in order and none lost', () => {
  const text = 'x'.repeat(1024 * 1024)
  const documents = ['a', 'b', 'c', 'd', 'e'].map((_id) => ({ _id, _type: 't', text }))
  const groups = batches(documents)
  expect(groups.map((group) => group.length)).toEqual([2, 2, 1])
  expect(groups.flat()).toEqual(documents)
  expect(batches([])).toEqual([])
})

test('strong references are made weak, and their paths say which', () => {
  const weak = { _ref: 'y', _weak: true, _strengthenOnPublish: { type: 't' } }
  const { document: result, paths } = weakened({
    a: { "it's": reference('x') },
    list: [weak, reference('z')],
  })
  expect(result).toEqual({
    a: { "it's": { ...reference('x'), _weak: true } },
    list: [weak, { ...reference('z'), _weak: true }],
  })
  expect(paths).toEqual(["['a']['it\\'s']['_weak']", "['list'][1]['_weak']"])
})

test('a dataset file is known by its name', () => {
  expect([formatOf('a.ndjson'), formatOf('B.TAR.GZ'), formatOf('c.tgz')]).toEqual([
    'ndjson',
    'tar.gz',
    'tar.gz',
  ])
  expect(() => formatOf('a.zip')).toThrow(/ends in .ndjson or .tar.gz/)
})
