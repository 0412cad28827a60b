import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { pasteMessages } from '#sanity/studio/messages/paste.ts'
import { portableText, type Taken } from '#sanity/studio/paste/portable.ts'
import { readClipboard } from '#sanity/studio/paste/read.ts'
import { typedIn } from '#tests/fixtures/clipboards/typed.ts'
import { randomFrom } from '#tests/support/random.ts'

const parser = new new JSDOM('').window.DOMParser()
const parse = (html: string): Document => parser.parseFromString(html, 'text/html')

const body: Taken = { styles: ['normal', 'h2', 'h3'], blocks: ['table', 'figure', 'quotation'] }
const inner: Taken = { styles: ['normal'], blocks: ['block'] }

function paste(html: string, taken = body) {
  const { pieces, dropped } = readClipboard({ html, text: '' }, parse)
  let made = 0
  return { blocks: portableText(pieces, taken, () => `k${made++}`, dropped, new Map()), dropped }
}

const typed = (html: string, taken = body) => typedIn(paste(html, taken).blocks)

describe('headings', () => {
  test.each([
    ['<h1>A</h1>', '## A'],
    ['<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4>', '## A\n## B\n### C\n### D'],
    ['<h1>A</h1><h2>B</h2><h1>C</h1>', '## A\n### B\n## C'],
    ['<h2>A</h2><h3>B</h3>', '## A\n### B'],
    ['<h4>A</h4><h6>B</h6>', '### A\n### B'],
    ['<h2> </h2><p>x</p>', 'x'],
    ['<h2><strong>A</strong> b</h2>', '## A b'],
  ])('%s is %s', (html, expected) => {
    expect(typed(html)).toBe(expected)
  })
})

describe('where a field takes less', () => {
  test('a heading is strong text, and a table is text: both are told', () => {
    const { blocks, dropped } = paste(
      '<h2>A</h2><table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table><blockquote>B</blockquote>',
      inner,
    )
    expect(typedIn(blocks)).toBe('**A**\n1 | 2\n3 | 4\nB')
    expect(dropped).toEqual({ heading: 1, table: 1 })
  })
})

describe('a table', () => {
  test.each([
    [
      'over all columns in its first row has its title there',
      '<tr><td colspan="3">Gebyr 2027</td></tr><tr><td>A</td><td>B</td><td>C</td></tr><tr><td>1</td><td>2</td><td>3</td></tr>',
      '[Gebyr 2027]\n|= A | B | C\n| 1 | 2 | 3',
    ],
    [
      'with a header over two columns says it of both',
      '<tr><th>År</th><th colspan="2">Pris</th></tr><tr><td>2026</td><td>1</td><td>2</td></tr>',
      '|= År | Pris | Pris\n| 2026 | 1 | 2',
    ],
    [
      'with row headers has them',
      '<tr><td></td><th>A</th></tr><tr><th>x</th><td>1</td></tr><tr><th>y</th><td>2</td></tr>',
      '|=!  | A\n| x | 1\n| y | 2',
    ],
    [
      'of figures alone has no header',
      '<tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr>',
      '| 1 | 2\n| 3 | 4',
    ],
    [
      'has no empty rows and columns',
      '<tr><td>A</td><td></td><td>B</td></tr><tr><td> </td><td></td><td>&nbsp;</td></tr><tr><td>1</td><td></td><td>2</td></tr>',
      '|= A | B\n| 1 | 2',
    ],
    [
      'whose rows differ in length is filled up',
      '<tr><td>A</td><td>B</td></tr><tr><td>1</td></tr>',
      '|= A | B\n| 1 | ',
    ],
    ['of one column is text', '<tr><td>A</td></tr><tr><td>B</td></tr>', 'A\nB'],
    [
      'with hidden rows is without them',
      '<tr><td>A</td><td>B</td></tr><tr style="display:none"><td>x</td><td>y</td></tr><tr><td>1</td><td>2</td></tr>',
      '|= A | B\n| 1 | 2',
    ],
  ])('%s', (_, rows, expected) => {
    expect(typed(`<table>${rows}</table>`)).toBe(expected)
  })

  test('is not as wide as a broken document says', () => {
    expect(
      typed(
        '<table><tr><td colspan="65534">A</td><td>B</td></tr><tr><td>1</td><td rowspan="0">2</td></tr></table>',
      ),
    ).toContain('1')
  })
})

describe('links', () => {
  test.each([
    'javascript:alert(1)',
    ' JaVa\tScript:x',
    'data:text/html,x',
    'file:///C:/x',
    'vbscript:x',
    '//evil.example',
    'onenote:x',
  ])('%s does not come along, and its text does', (href) => {
    const { blocks, dropped } = paste(`<p>a <a href="${href}">b</a> c</p>`)
    expect(typedIn(blocks)).toBe('a b c')
    expect(dropped).toEqual({ link: 1 })
  })

  test('keep their space outside, and one link of two runs is one link', () => {
    expect(typed('<p>Sjå<a href="https://a.no"> her </a>no, <a href="https://a.no"><b>d</b>er</a></p>')).toBe(
      'Sjå [her](https://a.no) no, [**d**](https://a.no)[er](https://a.no)',
    )
    const [block] = paste('<p><a href="https://a.no"><b>d</b>er</a></p>').blocks
    expect(block?.markDefs).toHaveLength(1)
  })

  test('with spaces and Norwegian letters in the address are links', () => {
    expect(typed('<p><a href="https://a.no/årsmelding 2026.pdf">x</a></p>')).toBe(
      '[x](https://a.no/årsmelding%202026.pdf)',
    )
  })
})

test('items of several paragraphs are one item, also with a list between', () => {
  expect(typed('<ol><li><p>A</p><p>B</p></li><li>C<ul><li>D</li></ul>E</li></ol>')).toBe(
    '1. A⏎B\n1. C\n  - D\n1. E',
  )
})

test('a paragraph of two line breaks is two, and spaces at the ends are gone', () => {
  expect(typed('<div> A <br> B<br><br>\n C <br></div>')).toBe('A⏎B\nC')
})

/** What is said of a paste is one sentence, however much does not come along. */
test('what did not come along is said once a kind, with how many', () => {
  const { dropped } = paste(
    `${'<a href="file:///x">x</a>'.repeat(300)}<img src="https://x.no/y.png"><p style="display:none">x</p>`,
  )
  expect(pasteMessages.dropped(dropped)).toBe(
    'Dette kom ikkje med: eitt bilete, 300 lenkjer som ikkje er trygge eller går til filer og eitt stykke skjult tekst.',
  )
  expect(pasteMessages.dropped({})).toBeUndefined()
})

test('an element a thousand deep is read, and so is a long document', () => {
  expect(typed(`${'<div>'.repeat(1_000)}x`)).toBe('x')
  expect(paste('<p>avsnitt</p>'.repeat(5_000)).blocks).toHaveLength(5_000)
})

describe('whatever is pasted', () => {
  const tags =
    'p div span b i a h1 h4 ul ol li table tr td th br img del s sup blockquote script style pre'.split(' ')
  const attributes = [
    '',
    ' style="display:none"',
    ' style="mso-list:l0 level9 lfo1"',
    ' href="javascript:x"',
    ' href="https://a.no"',
    ' colspan=3 rowspan=9',
    ' role=heading aria-level=7',
    ' src="data:image/png;base64,!"',
    ' class=MsoListParagraph',
    ' itemtype=x',
  ]
  const texts = ['x', ' ', '&nbsp;', '\u200b', 'm<', '1.', '&#0;', '\ud800', 'Ål']

  const written = (seed: number): string => {
    const random = randomFrom(seed)
    const one = (all: string[]): string => all[random.below(all.length)] ?? ''
    const part = () => one([`<${one(tags)}${one(attributes)}>`, `</${one(tags)}>`, one(texts)])
    return Array.from({ length: 40 }, part).join('')
  }

  test('is blocks that the field takes, each with a key of its own, and nothing that runs', () => {
    for (let seed = 0; seed < 100; seed++) {
      const html = written(seed)
      const { blocks } = paste(html)
      for (const block of blocks) {
        expect(['block', 'table', 'quotation'], html).toContain(block._type)
        expect(JSON.stringify(block), html).not.toContain('javascript:')
        expect(typedIn([block]).trim(), html).not.toBe('')
        if (block._type === 'block') expect(body.styles, html).toContain(block.style)
        expect(Number(block.level ?? 1), html).toBeLessThanOrEqual(9)
      }
      expect(new Set(blocks.map(({ _key }) => _key)).size, html).toBe(blocks.length)
    }
  })
})
