import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readTar, writeTar } from '#lake/cli/dataset/tar.ts'

const newDirectory = () => mkdtempSync(join(tmpdir(), 'tar-test-'))
const files = [
  { name: 'a/data.ndjson', bytes: Buffer.from('{"æ":1}\n') },
  { name: 'a/images/empty.svg', bytes: Buffer.alloc(0) },
  { name: 'a/files/block.bin', bytes: Buffer.alloc(1024, 7) },
]
const archive = () => writeTar(files, new Date('2026-11-22T12:00:00Z'))

test('what is written is read again', async () => {
  expect(await readTar(await archive())).toEqual(files)
})

test('the system’s tar reads what is written', async () => {
  const directory = newDirectory()
  writeFileSync(join(directory, 'x.tar'), await archive())
  execFileSync('tar', ['-xf', 'x.tar'], { cwd: directory })
  for (const { name, bytes } of files) expect(readFileSync(join(directory, name)).equals(bytes)).toBe(true)
})

test.each(['ustar', 'pax', 'gnu'])(
  'what the system’s tar writes as %s is read, long names included',
  async (format) => {
    const directory = newDirectory()
    const long = `${'mappe-'.repeat(10)}/${'fil-'.repeat(15)}.txt`
    mkdirSync(join(directory, 'mappe-'.repeat(10)))
    writeFileSync(join(directory, long), 'lang')
    writeFileSync(join(directory, 'kort.txt'), 'kort')
    execFileSync('tar', [`--format=${format}`, '-cf', 'x.tar', 'mappe-'.repeat(10), 'kort.txt'], {
      cwd: directory,
    })
    const entries = await readTar(readFileSync(join(directory, 'x.tar')))
    expect(entries.map(({ name, bytes }) => [name, bytes.toString()])).toEqual([
      [long, 'lang'],
      ['kort.txt', 'kort'],
    ])
  },
)

test('an archive that is cut off, or none, is refused', async () => {
  const whole = await archive()
  await expect(readTar(whole.subarray(0, 2600))).rejects.toThrow(/cut off/)
  await expect(readTar(Buffer.alloc(1024, 1))).rejects.toThrow(/not a tar archive/)
  whole[0] = (whole[0] ?? 0) + 1
  await expect(readTar(whole)).rejects.toThrow(/a broken one/)
})
