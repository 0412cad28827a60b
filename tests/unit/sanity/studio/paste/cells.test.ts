import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { cellsOn, separatedCells } from '#sanity/studio/paste/cells.ts'

const parser = new new JSDOM('').window.DOMParser()
const parse = (html: string): Document => parser.parseFromString(html, 'text/html')
const on = (html: string, text = '') => cellsOn({ html, text }, parse)

/** What Excel puts on the clipboard: styles, a column for each width, figures with the spaces that it shows. */
const excel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet><style>td{mso-ignore:padding}</style></head><body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=256><!--StartFragment--><col width=64 span=2><tr height=20><td height=20 class=xl65>Teneste</td><td class=xl65>2026</td></tr><tr><td>Vatn</td><td align=right x:num="4200">4<span style='mso-spacerun:yes'>&nbsp;</span>200 kr</td></tr><tr style='display:none'><td>skjult</td><td>1</td></tr><tr><td colspan=2>Sum<br>
 i alt</td></tr><!--EndFragment--></table></body></html>`

describe('a table on the clipboard is its cells', () => {
  test('of Excel, without hidden rows', () => {
    expect(on(excel, 'Teneste\t2026\r\n')).toEqual([
      ['Teneste', '2026'],
      ['Vatn', '4\u00a0200 kr'],
      ['Sum⏎i alt'.replace('⏎', '\n'), ''],
    ])
  })

  test('of Google Sheets, in its own wrapper', () => {
    expect(
      on(
        '<google-sheets-html-origin><style>td{}</style><table dir="ltr" data-sheets-root="1"><colgroup><col/></colgroup><tbody><tr><td data-sheets-value="{}">a</td><td></td></tr><tr><td>1,5</td><td>b</td></tr></tbody></table>',
      ),
    ).toEqual([
      ['a', ''],
      ['1,5', 'b'],
    ])
  })

  test('of Word, with paragraphs in its cells', () => {
    expect(
      on(
        '<table class=MsoTableGrid><tr><td><p class=MsoNormal>a<o:p></o:p></p></td><td><p class=MsoNormal>b</p><p class=MsoNormal>c</p></td></tr></table>',
      ),
    ).toEqual([['a', 'b\nc']])
  })

  test('of a page, the text in front of it left out, with cells over rows and columns', () => {
    expect(
      on(
        '<h2>Ruter</h2><table><thead><tr><th rowspan="2">Dag</th><th colspan="2">Tid</th></tr><tr><th>Frå</th><th>Til</th></tr></thead><tbody><tr><td rowspan="2">Måndag</td><td>8</td><td>9</td></tr><tr><td>10</td><td>11</td></tr></tbody></table>',
      ),
    ).toEqual([
      ['Dag', 'Tid', 'Tid'],
      ['Dag', 'Frå', 'Til'],
      ['Måndag', '8', '9'],
      ['Måndag', '10', '11'],
    ])
  })

  test('one cell is one cell', () => {
    expect(on('<table><tr><td>42</td></tr></table>', '42\r\n')).toEqual([['42']])
  })
})

describe('text with tabs is cells', () => {
  test.each([
    [
      'a\tb\r\n1\t2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a\t\tb', [['a', '', 'b']]],
    [
      '"ein\nto"\t"sa ""hei"""\n3\t4',
      [
        ['ein\nto', 'sa "hei"'],
        ['3', '4'],
      ],
    ],
    ['5" rør\tb', [['5" rør', 'b']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    [
      'a\tb\nc',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['', [['']]],
    ['\ta', [['', 'a']]],
  ])('%j', (text, cells) => {
    expect(separatedCells(text)).toEqual(cells)
  })

  test('and lines alone are rows, but not where a page has said how they are set', () => {
    expect(on('', 'a\nb\n')).toEqual([['a'], ['b']])
    expect(on('<p>a</p><p>b</p>', 'a\nb')).toBeUndefined()
    expect([on('', 'a'), on('<b>a</b>', 'a'), on('', '')]).toEqual([undefined, undefined, undefined])
  })
})

test('a sheet of 5000 rows is read', () => {
  expect(separatedCells('a\tb\tc\n'.repeat(5_000))).toHaveLength(5_000)
})
