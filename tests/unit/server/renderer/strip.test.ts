import { describe, expect, test } from 'vitest'
import { needsScripts, strip } from '#server/renderer/strip.ts'

describe('a stripped page', () => {
  test('has nothing to run: no script, inline or fetched, and no preload for one', () => {
    const html =
      '<head><link rel="preload" as="script" fetchPriority="low" href="/a.js"/><script src="/a.js" async=""></script></head>' +
      '<body><p>Tekst</p><script>self.__next_f.push([1,"</p>\\u003c/script>"])</script></body>'
    expect(strip(html)).toBe('<head></head><body><p>Tekst</p></body>')
  })

  test('keeps data that is written as a script, and styles', () => {
    const kept =
      '<link rel="stylesheet" href="/a.css"/><script type="application/ld+json">{"a":1}</script><script type="speculationrules">{}</script>'
    expect(strip(kept)).toBe(kept)
  })

  test('keeps what a text says of scripts, for React writes it escaped', () => {
    const text =
      '<p title="&lt;script&gt;">&lt;script&gt;alert(1)&lt;/script&gt; &lt;!-- ikkje ein kommentar --&gt;</p>'
    expect(strip(text)).toBe(text)
  })

  test('has lost React’s comments, and reads the same without them', () => {
    expect(
      strip('<p>Publisert <!-- -->1. september<!-- --> 2021</p><div hidden=""><!--$--><!--/$--></div>'),
    ).toBe('<p>Publisert 1. september 2021</p>')
  })
})

test('a page that hides content until a script shows it is known by React’s marks', () => {
  expect(needsScripts('<p><!--$?--><template id="B:0"></template>Laster</p>')).toBe(true)
  expect(needsScripts('<p><!--$-->Ferdig<!--/$--></p>')).toBe(false)
})

test('what is never closed, or only begins like what goes, is left as it is', () => {
  for (const html of [
    '<p><script>a',
    '<p><!-- a',
    '<linking as="script"><scripting></script>',
    '<p><link as="script"',
  ])
    expect(strip(html)).toBe(html)
  expect(strip('<scripts><script>a</script><p>')).toBe('<scripts><p>')
})
