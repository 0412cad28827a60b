import { describe, expect, test } from 'vitest'
import { openDatabase } from '#server/database.ts'
import type { Finding, Validators } from '#server/links/checkLink.ts'
import { afterFinding, type Check, checksIn, isDead } from '#server/links/checks.ts'
import { runNight } from '#server/links/runNight.ts'

const there: Finding = { kind: 'there' }
const silent: Finding = { kind: 'failed', why: 'silent' }
const faulty: Finding = { kind: 'failed', why: 'faulty' }

/** Nights over a site with these answers; `asked` are the addresses that were asked for, in order. */
function site(answers: (url: string) => Finding, checks = checksIn(openDatabase(':memory:'))) {
  const asked: string[] = []
  const state = { isLate: false, isCancelled: false }
  const run = (night: string, urls: readonly string[]) =>
    runNight({
      night,
      urls: new Set(urls),
      checks,
      check: async (url: string, _: Validators) => {
        asked.push(url)
        return answers(url)
      },
      isLate: () => state.isLate,
      isCancelled: () => state.isCancelled,
    })
  const dead = () => [...checks.entries()].flatMap(([url, check]) => (isDead(check) ? [url] : []))
  return { run, dead, asked, checks, state }
}

const [a, b, c] = ['https://a.no/', 'https://b.no/', 'https://c.no/']

describe('a link is dead', () => {
  test('at once when its page says so, and after two nights when it fails, but not after one', async () => {
    const { run, dead } = site((url) => (url === a ? { kind: 'gone' } : url === b ? faulty : there))
    await run('2027-03-01', [a, b, c])
    expect(dead()).toEqual([a])
    await run('2027-03-01', [a, b, c])
    expect(dead()).toEqual([a])
    await run('2027-03-02', [a, b, c])
    expect(dead()).toEqual([a, b])
  })

  test('no longer, when it is there again', async () => {
    let now: Finding = { kind: 'gone' }
    const { run, dead, checks } = site(() => now)
    await run('2027-03-01', [a])
    now = { kind: 'there', etag: '"1"', modified: undefined }
    await run('2027-03-02', [a])
    expect(dead()).toEqual([])
    expect(checks.get(a)).toEqual({ night: '2027-03-02', etag: '"1"' })
  })

  test('not by what says nothing, which leaves what was known', async () => {
    let now: Finding = faulty
    const { run, dead } = site(() => now)
    await run('2027-03-01', [a])
    now = { kind: 'unsure' }
    for (const night of ['2027-03-02', '2027-03-03']) await run(night, [a])
    expect(dead()).toEqual([])
    now = faulty
    await run('2027-03-04', [a])
    expect(dead()).toEqual([a])
  })
})

test('a night on which nobody answers says nothing; one host alone may well be gone', async () => {
  const { run, dead, checks } = site(() => silent)
  expect(await run('2027-03-01', [a, b, c])).toBe('unheard')
  expect([...checks.entries()]).toEqual([])
  expect(await run('2027-03-01', [a])).toBe('counted')
  await run('2027-03-02', [a])
  expect(dead()).toEqual([a])
})

test('a host that does not answer three times is left alone that night, and its links share that', async () => {
  const own = Array.from({ length: 50 }, (_, index) => `${a}${index}`)
  const { run, dead, asked } = site((url) => (url.startsWith(a) ? silent : there))
  await run('2027-03-01', [...own, b])
  expect(asked).toHaveLength(4)
  await run('2027-03-02', [...own, b])
  expect(dead()).toHaveLength(50)
})

test('a host that asks to be left alone is, and its links come first the next night', async () => {
  const own = [`${a}1`, `${a}2`, `${a}3`]
  let isResting = true
  const { run, asked, checks } = site((url) =>
    isResting && url === `${a}2` ? { kind: 'unsure', rest: true } : there,
  )
  expect(await run('2027-03-01', own)).toBe('counted')
  expect(asked).toEqual([`${a}1`, `${a}2`])
  isResting = false
  await run('2027-03-02', own)
  expect(asked.slice(2)).toEqual([`${a}2`, `${a}3`, `${a}1`])
  expect(checks.get(`${a}3`)).toEqual({ night: '2027-03-02' })
})

test('a process that starts anew goes on where it was, and asks for nothing twice', async () => {
  const database = openDatabase(':memory:')
  const first = site(() => there, checksIn(database))
  await first.run('2027-03-01', [a, b])
  first.state.isCancelled = true
  expect(await first.run('2027-03-01', [a, b, c])).toBe('cancelled')
  const second = site(() => there, checksIn(database))
  expect(await second.run('2027-03-01', [a, b, c])).toBe('counted')
  expect(second.asked).toEqual([c])
})

test('what is under way when the process stops says nothing', async () => {
  const { run, checks, state } = site(() => {
    state.isCancelled = true
    return { kind: 'gone' }
  })
  await run('2027-03-01', [a])
  expect(checks.get(a)).toBeUndefined()
})

test('links that are gone from the documents are forgotten', async () => {
  const { run, checks } = site(() => there)
  await run('2027-03-01', [a, b])
  await run('2027-03-02', [b])
  expect([...checks.entries()].map(([url]) => url)).toEqual([b])
})

test('never more than four hosts are asked at a time', async () => {
  let [now, most] = [0, 0]
  const checks = checksIn(openDatabase(':memory:'))
  await runNight({
    night: '2027-03-01',
    urls: new Set(Array.from({ length: 40 }, (_, index) => `https://v${index % 20}.no/${index}`)),
    checks,
    check: async () => {
      most = Math.max(most, ++now)
      await new Promise(setImmediate)
      now -= 1
      return there
    },
    isLate: () => false,
    isCancelled: () => false,
  })
  expect(most).toBe(4)
})

test('the validators of a page that says it is the same are kept', () => {
  const known: Check = { night: '2027-03-01', etag: '"1"', modified: 'Mon, 01 Mar 2027 00:00:00 GMT' }
  expect(afterFinding(known, { kind: 'there' }, '2027-03-02')).toEqual({ ...known, night: '2027-03-02' })
})
