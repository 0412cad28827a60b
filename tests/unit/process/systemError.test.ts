import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, onTestFinished, test } from 'vitest'
import { makeFolder } from '#lib/process/makeFolder.ts'
import { systemErrorInWords } from '#lib/process/systemError.ts'

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aktuelt-system-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function thrownBy(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('Nothing was thrown')
}

describe('what the system refuses is said in words', () => {
  test('of files: real ones', () => {
    const folder = newFolder()
    const file = join(folder, 'file')
    writeFileSync(file, '')
    expect(systemErrorInWords(thrownBy(() => makeFolder(file)))).toBe(
      `${file} is to be a folder, and it is a file.`,
    )
    const below = thrownBy(() => makeFolder(join(file, 'below')))
    expect(systemErrorInWords(below)).toContain('is a file')
    expect(
      systemErrorInWords(
        thrownBy(() => readFileSync(folder)),
        folder,
      ),
    ).toContain('is to be a file')
    expect(systemErrorInWords(thrownBy(() => readFileSync(join(folder, 'none'))))).toContain('is not there')
  })

  test.each([
    ['ENOSPC', /disk is full\. Make room/],
    ['EDQUOT', /quota/],
    ['EACCES', /\/x may not be used by the user that runs this.*chown/],
    ['EROFS', /\/x .*only be read/],
    ['EMFILE', /ulimit -n/],
    ['EAGAIN', /ulimit -u/],
  ])('of files: %s', (code, words) => {
    expect(systemErrorInWords(Object.assign(new Error('no'), { code, path: '/x', syscall: 'open' }))).toMatch(
      words,
    )
  })

  test.each([
    ['EADDRINUSE', /Port 80 is taken\..*another port/],
    ['EACCES', /Port 80 may not be opened.*below 1024/],
  ])('of ports: %s', (code, words) => {
    const error = Object.assign(new Error('no'), { code, port: 80, address: '::', syscall: 'listen' })
    expect(systemErrorInWords(error)).toMatch(words)
  })

  test('of a port that is taken: a real one', async () => {
    const other = createServer().listen(0)
    onTestFinished(() => void other.close())
    const address = other.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const error = await new Promise((resolve) => createServer().once('error', resolve).listen(port))
    expect(systemErrorInWords(error)).toBe(
      `Port ${port} is taken. Stop what uses it, or choose another port.`,
    )
  })

  test('of databases: real ones', () => {
    const path = join(newFolder(), 'x.sqlite')
    const file = new DatabaseSync(path)
    file.exec('PRAGMA max_page_count = 2')
    const full = thrownBy(() => file.exec('CREATE TABLE a (b); CREATE TABLE c (d); CREATE TABLE e (f)'))
    expect(systemErrorInWords(full)).toContain('disk is full')
    file.exec('PRAGMA query_only = ON')
    expect(
      systemErrorInWords(
        thrownBy(() => file.exec('CREATE TABLE g (h)')),
        'The lake',
      ),
    ).toMatch(/^The lake may not/)
    const other = new DatabaseSync(path)
    other.exec('BEGIN EXCLUSIVE')
    expect(systemErrorInWords(thrownBy(() => file.exec('SELECT * FROM a')))).toContain(
      'locked by another process',
    )
    other.close()
    expect(systemErrorInWords(thrownBy(() => new DatabaseSync(join(path, 'x'))))).toContain(
      'cannot be opened',
    )
  })

  test('and of nothing else: a fault of ours keeps its stack', () => {
    expect(systemErrorInWords(new TypeError('x is not a function'))).toBeUndefined()
    expect(
      systemErrorInWords(Object.assign(new Error('no'), { code: 'ERR_MODULE_NOT_FOUND' })),
    ).toBeUndefined()
    for (const other of [undefined, null, 'text', 7, {}]) expect(systemErrorInWords(other)).toBeUndefined()
  })
})

describe('a folder', () => {
  test('is made with those above it, and made again is none the worse', () => {
    const path = join(newFolder(), 'a', 'b')
    makeFolder(path)
    makeFolder(path)
    expect(existsSync(path)).toBe(true)
    mkdirSync(join(path, 'c'))
  })

  test.runIf(existsSync('/proc/self'))(
    'that the system denies is denied at once: Node’s own goes round for ever',
    () => {
      expect(() => makeFolder('/proc/aktuelt/lake')).toThrow(/ENOENT/)
    },
  )
})
