import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { arrowsBetween } from '#tests/support/imports.ts'

/** Checks that names follow docs/style.md, and that the files named in the docs exist. */

const folders = ['app', 'components', 'lake', 'lib', 'sanity', 'schemas', 'server', 'tests']

const files = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))

/** The words in a name: `hasInvalidatedSince` has three. */
const wordsOf = (name: string): string[] =>
  name
    .split(/(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase())

/** The words and names in the left column of the table; anything after them is for people. */
const retired = (readFileSync('docs/style.md', 'utf8').split('| retired | say |')[1] ?? '')
  .split('\n')
  .flatMap((line) => /^\| ([\w, ]+?) \|/.exec(line)?.[1]?.split(', ') ?? [])

/** A single word is searched for inside names; a compound name, or a type, must match the whole name. */
const saysRetired = (name: string): string | undefined =>
  retired.find((old) => (/[A-Z]/.test(old) ? name === old : wordsOf(name).includes(old)))

function identifiersIn(file: string): Set<string> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const names = new Set<string>()
  const look = (node: ts.Node): void => {
    // Components name their own attributes: `border` is Sanity UI's.
    if (ts.isIdentifier(node) && !ts.isJsxAttribute(node.parent)) names.add(node.text)
    ts.forEachChild(node, look)
  }
  look(source)
  return names
}

describe('a retired name', () => {
  test('is listed', () => expect(retired.length).toBeGreaterThan(15))

  test('is no file’s', () => {
    const found = files.filter((file) => saysRetired(file.split('/').at(-1)?.replace(/\..*$/, '') ?? ''))
    expect(found).toEqual([])
  })

  test('is no identifier', () => {
    const sources = files.filter((file) => /\.tsx?$/.test(file) && !file.includes('.generated.'))
    const found = sources.flatMap((file) =>
      [...identifiersIn(file)].filter((name) => saysRetired(name)).map((name) => `${file}: ${name}`),
    )
    expect(found).toEqual([])
  }, 60_000)

  test('would be found, alone and as a part', () => {
    expect(['border', 'atBorder', 'clearings', 'frontOf'].map((name) => saysRetired(name))).toEqual([
      'border',
      'border',
      'clearings',
      'frontOf',
    ])
    expect(['borderline', 'front', 'transitions'].map((name) => saysRetired(name))).toEqual(
      Array.from({ length: 3 }),
    )
  })
})

describe('what the docs point to', () => {
  const docs = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((name) =>
    name.endsWith('.md'),
  )
  const path = new RegExp(`\`((?:${folders.join('|')}|deploy|docs)/[\\w./\\[\\]()-]+\\.\\w+)\``, 'g')

  test.each(docs)('is there: %s', (doc) => {
    const told = [...readFileSync(doc, 'utf8').matchAll(path)].map(([, found = '']) => found)
    expect(told.filter((found) => !existsSync(found))).toEqual([])
  })
})

describe('the pictures of imports in docs/architecture.md', () => {
  const pictures = readFileSync('docs/architecture.md', 'utf8')
    .split('```mermaid')
    .slice(1)
    .map((rest) => (rest.split('```')[0] ?? '').split('\n').filter((line) => line.includes('-->')))
    .map((lines) => lines.map((line) => line.trim()))
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !file.startsWith('tests/'))

  test('show which folder imports which', () => {
    expect(pictures[0]).toEqual(arrowsBetween(sources, (file) => file.split('/')[0]))
  })

  test('show which room of the server imports which', () => {
    const room = (file: string) => /^server\/(\w+)\//.exec(file)?.[1]
    expect(pictures[1]).toEqual(arrowsBetween(sources, room))
  })
})

describe('text-decoration in CSS', () => {
  /** Declarations of the shorthand with more than its line: WebKit 2.50 drops those with a thickness or a colour. */
  const shorthands = (css: string): string[] =>
    [...css.matchAll(/text-decoration:\s*([^;}]+)/g)]
      .map(([, value = '']) => value.trim())
      .filter((value) => !/^(?:none|inherit|underline|line-through)$/.test(value))

  const styled = files.filter(
    (file) => file.endsWith('.css') || file === 'components/media/askingDocument.ts',
  )

  test('names the line alone, and has all else in properties of its own', () => {
    expect(styled.length).toBeGreaterThan(10)
    expect(styled.flatMap((file) => shorthands(readFileSync(file, 'utf8')))).toEqual([])
  })

  test('with a thickness, a style or a colour would be found', () => {
    expect(
      shorthands('a { text-decoration: underline 3px var(--x) } b { text-decoration:underline dotted }'),
    ).toEqual(['underline 3px var(--x)', 'underline dotted'])
  })
})

describe('what only some engines know, in our CSS', () => {
  const rules = readdirSync('components/styles', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .flatMap((name) => readFileSync(join('components/styles', name), 'utf8').match(/[^{}]+\{[^{}]*\}/g) ?? [])

  test('limits of hyphenation are said in WebKit’s words too', () => {
    const limited = rules.filter((rule) => rule.includes('hyphenate-limit-chars'))
    expect(limited.length).toBeGreaterThan(0)
    for (const rule of limited)
      expect(rule).toMatch(/-webkit-hyphenate-limit-before: 5;\s+-webkit-hyphenate-limit-after: 5;/)
  })

  test('a box that keeps words together goes on with the line below or through what it is in', () => {
    const boxes = rules.filter((rule) => /(?:^|\n)span\.unbroken,/.test(rule))
    // In longhands: as a shorthand, WebKit 2.50 takes the line alone, and a dotted one would go on whole.
    expect(boxes.join()).toMatch(
      /text-decoration-line: inherit;\s+text-decoration-style: inherit;\s+text-decoration-thickness: inherit;/,
    )
  })
})

test('no text on paper has a colour that is made for a dark ground', () => {
  const theme = readFileSync('components/styles/theme/light.css', 'utf8')
  const print = readFileSync('components/styles/print.css', 'utf8')
  const onDark = [...theme.matchAll(/--aktuelt-on-[\w-]+/g)].map(([name]) => name)
  expect(onDark.length).toBeGreaterThan(0)
  expect(onDark.filter((name) => !print.includes(`${name}: #`))).toEqual([])
})
