import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import type { Rendered } from '#server/cache/cache.ts'
import { startRenderer } from '#server/renderer/process.ts'
import { type Child, startChild } from '#server/start/child.ts'
import { logOutput } from '#tests/support/logs.ts'

/** A real process that does what the address says (tests/fixtures/renderer). */
async function testRenderer(silence = 10_000) {
  const started: Child[] = []
  const begin = async (): Promise<Child> => {
    const child = startChild('The renderer', ['tests/fixtures/renderer/main.ts'], process.env, logOutput())
    await child.message('ready', 20_000)
    started.push(child)
    return child
  }
  const renderer = await startRenderer(begin, { silence, rest: 10 })
  onTestFinished(() => renderer.stop())
  return { ...renderer, started }
}

const textOf = (rendered: Rendered): string =>
  'page' in rendered ? `${rendered.page.body}` : rendered.problem

test('a page comes back whole: bytes as bytes, and the revisions that it shows', async () => {
  const { render, started } = await testRenderer()
  const rendered = await render('/', 3)
  expect(rendered).toEqual({
    page: {
      status: 200,
      headers: {},
      body: Buffer.from(`${started[0]?.pid} `),
      etag: '"e"',
      tags: ['list:all'],
      revisions: new Map([['a', 'r1']]),
      generation: 3,
    },
  })
  expect('page' in rendered && Buffer.isBuffer(rendered.page.body)).toBe(true)
})

test('what is asked for after an invalidation is rendered by one that knows of it', async () => {
  const { render, invalidate: clear, invalidateAll } = await testRenderer()
  clear(['list:all', 'card:a'])
  expect(textOf(await render('/', 1))).toMatch(/ list:all card:a$/)
  invalidateAll()
  expect(textOf(await render('/', 2))).toMatch(/ list:all card:a \*$/)
})

test('one that ends by itself is started again, and a page that waits is made by the next one', async () => {
  const { render, started } = await testRenderer()
  const waiting = render('/never', 1)
  const ending = render('/ends', 1)
  expect(await ending).toEqual({ problem: 'failed' })
  expect(textOf(await render('/', 1))).toBe(`${started.at(-1)?.pid} `)
  expect(started.length).toBe(3)
  // Both renderers that received the request ended before they answered it.
  expect(await waiting).toEqual({ problem: 'failed' })
})

test('a page that waits when it ends once is not lost', async () => {
  const { render, started } = await testRenderer()
  const killed = started[0]?.ended
  const pid = started[0]?.pid ?? 0
  process.kill(pid, 'SIGKILL')
  const rendered = render('/', 1)
  await killed
  expect(textOf(await rendered)).toBe(`${started[1]?.pid} `)
})

test('one that says nothing is ended and started again', async () => {
  const { render, started } = await testRenderer(150)
  expect(await render('/never', 1)).toEqual({ problem: 'failed' })
  expect(textOf(await render('/', 1))).toBe(`${started[2]?.pid} `)
})

test('one that cannot be started at all is an error', async () => {
  await expect(startRenderer(() => Promise.reject(new Error('no such file')))).rejects.toThrow('no such file')
})

test('what is asked for as it stops is answered, not left to wait', async () => {
  const { render, stop, started } = await testRenderer()
  const rendered = render('/never', 1)
  await pause(50)
  await stop()
  expect(await rendered).toEqual({ problem: 'failed' })
  expect(await render('/', 1)).toEqual({ problem: 'failed' })
  expect(started.length).toBe(1)
})
