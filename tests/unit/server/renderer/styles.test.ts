import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { log } from '#lib/log.ts'
import { styleSource } from '#server/http/policy.ts'
import { stylesIn } from '#server/renderer/styles.ts'

let build: string

beforeAll(async () => {
  build = await mkdtemp(join(tmpdir(), 'aktuelt-styles-'))
  await mkdir(join(build, 'static', 'chunks'), { recursive: true })
  await writeFile(
    join(build, 'static', 'chunks', 'a.css'),
    '.a{top:0}.b{top:0}p{top:0}[data-x="&"]{top:var(--y)}:root{--y:0;--z:0}',
  )
  await writeFile(join(build, 'static', 'chunks', 'ends.css'), '.a{content:"</style>"}')
})

afterAll(() => rm(build, { recursive: true }))

const link = (name: string) =>
  `<link rel="stylesheet" href="/_next/static/chunks/${name}.css" data-precedence="next"/>`

test('a page has the styles of what is on it in place of a link, and their source', async () => {
  const { html, sources } = await stylesIn(build)(
    `<head>${link('a')}</head><p class="x a" data-x="&amp;">Tekst</p>`,
  )
  const css = '.a{top:0}p{top:0}[data-x="&"]{top:var(--y)}:root{--y:0}'
  expect(html).toBe(`<head><style>${css}</style></head><p class="x a" data-x="&amp;">Tekst</p>`)
  expect(sources).toEqual([styleSource(css)])
})

test('styles of its own, and those of a document in a frame of it, are allowed too, each once', async () => {
  const { sources } = await stylesIn(build)(
    '<style>:root{}</style><iframe srcDoc="&lt;style&gt;a &gt; b{content:&quot;&amp;amp;&quot;}&lt;/style&gt;"></iframe><style>:root{}</style>',
  )
  expect(sources).toEqual([styleSource(':root{}'), styleSource('a > b{content:"&amp;"}')])
})

test.each([
  ['is not in the build', 'borte'],
  ['would end the element that it stands in', 'ends'],
])('a sheet that %s is linked to as before, and the fault is logged', async (_, name) => {
  const error = vi.spyOn(log, 'error').mockImplementation(() => undefined)
  const page = `<head>${link(name)}</head>`
  expect(await stylesIn(build)(page)).toEqual({ html: page, sources: [] })
  expect(error.mock.calls.map(([fields]) => fields)).toEqual([
    expect.objectContaining({ file: `chunks/${name}.css` }),
  ])
  error.mockRestore()
})

test('a sheet from elsewhere, and what is no sheet, is left as it is', async () => {
  const page =
    '<link rel="stylesheet" href="https://elsewhere.example/a.css"/><link rel="icon" href="/icon.svg"/>'
  expect(await stylesIn(build)(page)).toEqual({ html: page, sources: [] })
})
