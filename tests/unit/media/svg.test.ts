import { describe, expect, test } from 'vitest'
import { longestSvg, safeSvg } from '#lib/media/svg/safe.ts'
import { growsFaster } from '#tests/support/growth.ts'

const head = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
const svg = (inside: string, more = '') => `${head} viewBox="0 0 10 10"${more}>${inside}</svg>`

/** What is left of a drawing. */
const left = (inside: string, more = '') => safeSvg(svg(inside, more))

describe('a drawing of shapes is written as it was', () => {
  test.each([
    '<path d="M0 0h10v10z" fill="#0b5563"></path>',
    '<g id="Lag_1" transform="scale(2)"><circle cx="1" cy="2" r="3"></circle></g>',
    '<defs><linearGradient id="a"><stop offset="0" stop-color="red"></stop></linearGradient></defs><rect fill="url(#a)"></rect>',
    '<defs><path id="b" d="M0 0"></path></defs><use xlink:href="#b"></use><use href="#b" x="3"></use>',
    '<path id="ikon@2x" d="M0 0"></path><use href="#ikon@2x"></use>',
    '<text x="1" y="2">Å &amp; «ø» &lt; 3</text>',
    '<style>.cls-1,.cls-2{fill:#fff}.cls-2{clip-path:url(#c)}</style><clipPath id="c"><rect class="cls-1"></rect></clipPath>',
    '<image href="data:image/png;base64,AAAA" width="1" height="1"></image>',
    '<path style="fill:red;stroke:url(#a)"></path>',
  ])('%s', (inside) => {
    expect(left(inside)).toBe(svg(inside))
  })

  test('also as drawing programs write it, with a declaration, a type, comments and their own notes', () => {
    const written = `\ufeff<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/" inkscape:version="1.3" viewBox='0 0 1 1'
  ><metadata><rdf:RDF>x</rdf:RDF></metadata><style type="text/css"><![CDATA[
    /* lag */ @import url(https://elsewhere.example/a.css); @media print { .a { fill: red } }
    .cls-2 { clip-path: url(#klipp); fill: #0b5563 }
  ]]></style><clipPath id="klipp"><path d="M0 0"/></clipPath><path class="cls-2" inkscape:label="x" d="M1 1"/></svg>
`
    expect(safeSvg(written)).toBe(
      `${head} viewBox="0 0 1 1"><style>.cls-2{clip-path: url(#klipp);fill: #0b5563}</style><clipPath id="klipp"><path d="M0 0"></path></clipPath><path class="cls-2" d="M1 1"></path></svg>`,
    )
  })
})

describe('what could run, load or ask is not there, and all else is', () => {
  const kept = '<path d="M0 0"></path>'

  test.each([
    '<script>alert(1)</script>',
    '<script href="https://elsewhere.example/x.js"/>',
    '<SCRIPT>alert(1)</SCRIPT>',
    '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><iframe src="https://elsewhere.example"/></body></foreignObject>',
    '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>',
    '<animate attributeName="href" to="javascript:alert(1)"/>',
    '<set attributeName="onload" to="alert(1)"/>',
    '<handler type="text/javascript">alert(1)</handler>',
    '<iframe src="https://elsewhere.example"/>',
    '<audio src="https://elsewhere.example/a.mp3"/>',
    '<feImage href="https://elsewhere.example/a.png"/>',
    '<style>@import "https://elsewhere.example/a.css";</style>',
    '<?xml-stylesheet href="https://elsewhere.example/a.css"?>',
    '<unknown>alert(1)</unknown>',
    '<style>path{fill:url(#a)}#b{mask:url(#a)}.c .d{fill:url(#a)}</style>',
  ])('%s', (hostile) => {
    expect(left(hostile + kept)?.replace('<style></style>', '')).toBe(svg(kept))
  })

  test.each([
    'onload="alert(1)"',
    'ONCLICK="alert(1)"',
    'href="https://elsewhere.example/"',
    'fill="url(https://elsewhere.example/#a)"',
    'fill="url( \'//elsewhere.example/\')"',
    'mask="u\\72l(https://elsewhere.example)"',
    'style="fill:url(//elsewhere.example)"',
    'style="background:red"',
    'style="fill:expression(alert(1))"',
    'style="fill:red}*{fill:url(#x)"',
    'xml:base="https://elsewhere.example/"',
    'xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load"',
    'class="a" unknown="b"',
  ])('on a shape: %s', (attribute) => {
    const isClass = attribute.startsWith('class')
    expect(left(`<path d="M0 0" ${attribute}/>`)).toBe(
      svg(isClass ? '<path d="M0 0" class="a"></path>' : kept),
    )
  })

  test.each([
    ['use', 'https://elsewhere.example/a.svg#b'],
    ['use', 'data:image/svg+xml,%3Csvg onload="alert(1)"/%3E#a'],
    ['image', 'https://elsewhere.example/a.png'],
    ['image', 'data:image/svg+xml;base64,AAAA'],
    ['image', 'javascript:alert(1)'],
    ['use', 'java&#x73;cript:alert(1)'],
  ])('of a %s that leads to %s', (name, address) => {
    const href = address.replaceAll('"', '&quot;').replaceAll('<', '&lt;')
    expect(left(`<${name} xlink:href="${href}"/>`)).toBe(svg(`<${name}></${name}>`))
  })

  test('of a link, what is in it', () => {
    expect(left(`<a href="javascript:alert(1)" onclick="x">${kept}</a>`)).toBe(svg(kept))
  })
})

describe('is nothing', () => {
  const uses = (name: string, of: string) => `<g id="${name}">${`<use href="#${of}"/>`.repeat(10)}</g>`
  const bomb = `<g id="a0"><path d="M0 0"/></g>${[1, 2, 3, 4, 5, 6].map((n) => uses(`a${n}`, `a${n - 1}`)).join('')}`
  const patterns = [1, 2, 3, 4, 5, 6].map(
    (n) => `<pattern id="p${n}">${`<rect class="c${n}"/>`.repeat(10)}</pattern>`,
  )
  const rules = [1, 2, 3, 4, 5].map((n) => `.c${n}{fill:url(#p${n + 1})}`).join('')

  test.each([
    ['no XML', 'GIF89a'],
    ['nothing', ''],
    ['HTML', '<!DOCTYPE html><html><body><svg></svg></body></html>'],
    ['of another kind', '<svg xmlns="http://www.w3.org/1999/xhtml"><script>1</script></svg>'],
    ['not closed', '<svg xmlns="http://www.w3.org/2000/svg"><g>'],
    ['closed by another', svg('<g></path>')],
    ['two', `${svg('')}${svg('')}`],
    ['followed by words', `${svg('')}ord`],
    ['with an attribute twice', svg('<path d="a" d="b"/>')],
    ['with an attribute without quotes', svg('<path d=a />')],
    ['with entities of its own', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('<text>&a;</text>')}`],
    ['with an external entity', `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('')}`],
    ['with an entity that is not XML’s', svg('<text>&nbsp;</text>')],
    ['with a character that is none', svg('<text>&#0;</text>')],
    ['drawn without end', svg('<g id="a"><use href="#a"/></g>')],
    ['drawn by each other', svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>')],
    ['a million shapes in seven lines', svg(bomb)],
    [
      'a million patterns by classes',
      svg(`<style>${rules}</style>${patterns.join('')}<rect fill="url(#p1)"/>`),
    ],
    ['deeper than any', svg(`${'<g>'.repeat(200)}${'</g>'.repeat(200)}`)],
    ['longer than any', svg(`<path d="${'M0 0'.repeat(longestSvg / 4)}"/>`)],
  ])('%s', (_, text) => {
    expect(safeSvg(text)).toBeUndefined()
  })
})

test.each([
  '<g>',
  '<g/>',
  '<',
  '<!--',
  '<![CDATA[',
  '&amp;',
  '&',
  '<a b="',
  ' a="b"',
  'url(#a)',
  '<style>a{}',
  'a{',
  '{',
  ';',
  '/*',
  '<style>.a{fill:url(#b)}</style><g class="a" id="b"/>',
  '<use href="#a"/>',
])('takes linear time, whatever is in it again and again: %s', { timeout: 60_000 }, (piece) => {
  for (const [before, after] of [
    ['', ''],
    ['<style>', '</style>'],
    ['<path style="', '"/>'],
  ] as const) {
    const textOf = (length: number) => svg(before + piece.repeat(length / piece.length) + after)
    expect(growsFaster((text) => safeSvg(text), textOf)).toBe(false)
  }
})
