import { builtSheet } from '#tests/support/builtStyles.ts'
import { everyNth } from '#tests/support/long.ts'
import { missing, seededKinds } from './addresses.ts'
import { focus, leftOutOfLines, overlaps, spoiledPictures, unseenMarks } from './engines/asSeen.ts'
import { faultsOfBroken, serveBroken } from './engines/broken.ts'
import type { Engine } from './engines/engine.ts'
import { otherEngines } from './engines/index.ts'
import { readSheets } from './engines/styleSheets.ts'
import { doneWithout, unknownIn } from './engines/understood.ts'
import { visit } from './engines/visit.ts'
import { expect, test } from './stories.ts'

/** In the page: puts the focus on the first of these. */
const goTo = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus()

/** Everything that Tab comes to from the top of the page, in its order. */
async function stopsOn(engine: Engine) {
  // A smooth scroll is still on its way when one looks where the focus is.
  await engine.evaluate(() => {
    document.documentElement.style.scrollBehavior = 'auto'
  })
  const stops = []
  for (let presses = 0; presses < 60; presses++) {
    await engine.press('Tab')
    const stop = await engine.evaluate(focus)
    if (stop.name === 'nothing' || (presses > 0 && stop.name === stops[0]?.name)) break
    stops.push(stop)
  }
  return stops
}

/** Each engine in each colour: a browser is started for each, so that one of them has its turn a day. */
const turns = everyNth(
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    Object.entries(otherEngines).map(([name, make]) => ({ name, make, colorScheme })),
  ),
  4,
)

for (const { name, make, colorScheme } of turns) {
  test.describe(`in ${name}, ${colorScheme}`, () => {
    const phone = { width: 360, height: 740, colorScheme }
    const laptop = { width: 1280, height: 900, colorScheme }
    let engine: Engine

    test.beforeAll(() => {
      engine = make()
    })

    test.afterAll(() => engine.close())

    test('every kind of address is whole, wide and narrow, with text at 200 %', async ({
      aktuelt: { site },
    }) => {
      const wrong: string[] = []
      for (const address of everyNth(seededKinds, 10))
        wrong.push(...(await visit(engine, site + address, 200, colorScheme)))
      for (const address of everyNth(missing, 10))
        wrong.push(...(await visit(engine, site + address, 404, colorScheme)))
      expect(wrong).toEqual([])
    })

    test('the current item of the menu and of the filters is marked', async ({ aktuelt: { site } }) => {
      await engine.open(`${site}/aktuelt/arrangement`, laptop)
      expect(await engine.evaluate(unseenMarks)).toEqual({ marks: 2, wrong: [] })
    })

    test('Tab comes to nothing that cannot be seen, and the first stop leads past the menu', async ({
      aktuelt: { site },
    }) => {
      for (const address of everyNth(['/', '/aktuelt/digi-konferansen', '/aktuelt/sok?q=kommunar'], 3)) {
        await engine.open(site + address, phone)
        const stops = await stopsOn(engine)
        expect(stops.length).toBeGreaterThan(8)
        expect(stops.filter(({ fault }) => fault !== null)).toEqual([])
      }
      await engine.open(`${site}/aktuelt`, phone)
      await engine.press('Tab')
      await engine.press('Enter')
      await expect.poll(() => engine.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
      await engine.press('Tab')
      expect(await engine.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    })

    test('the filters unfold and fold by keyboard, and are in reach on a wide screen', async ({
      aktuelt: { site },
    }) => {
      const shown = () =>
        engine.evaluate(() => {
          const links = [...document.querySelectorAll('.filter-more a')]
          return { all: links.length > 4, shown: links.filter((link) => link.checkVisibility()).length }
        })
      await engine.open(`${site}/aktuelt`, phone)
      expect(await shown()).toEqual({ all: true, shown: 0 })
      await engine.evaluate(goTo, '.filter-more > summary')
      await engine.press('Enter')
      await expect.poll(async () => (await shown()).shown).toBeGreaterThan(4)
      await engine.press('Enter')
      await expect.poll(async () => (await shown()).shown).toBe(0)
      await engine.resize(laptop)
      const canFold = await engine.evaluate(
        () => document.querySelector('.filter-more > summary')?.checkVisibility() === true,
      )
      await expect.poll(async () => (await shown()).shown > 0).toBe(!canFold)
    })

    test('a search is typed and sent by keyboard', async ({ aktuelt: { site } }) => {
      await engine.open(`${site}/aktuelt/sok`, phone)
      await engine.evaluate(goTo, '#q')
      await engine.type('kommunar')
      await engine.press('Enter')
      await expect(async () => {
        const found = await engine.evaluate(() => ({
          query: location.search,
          hits: document.querySelectorAll('.cards mark').length,
        }))
        expect(found.query).toBe('?q=kommunar')
        expect(found.hits).toBeGreaterThan(0)
      }).toPass({ timeout: 10_000 })
    })

    test('a page that is broken in every way is said to be, way by way', async () => {
      const { url, stop } = await serveBroken()
      const found = (await visit(engine, url, 200, colorScheme)).join('\n')
      stop()
      for (const fault of faultsOfBroken) expect(found).toContain(fault.replace('light', colorScheme))
    })

    test('a page of ours that has been broken is said to be', async ({ aktuelt: { site } }) => {
      await engine.open(`${site}/aktuelt`, phone)
      await engine.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(`
          .site-nav a { text-decoration: none !important }
          .site-nav li { margin-right: -3rem }
          a b { display: inline-block }
          h1 { margin-bottom: -6rem }
          a:focus-visible { outline: none !important }
          .picture { object-fit: fill !important; height: 9px !important }`)
        document.adoptedStyleSheets = [sheet]
        document
          .querySelector('main')
          ?.insertAdjacentHTML('beforeend', '<a href="/">ei lenkje <b>med boks</b></a>')
        const picture = document.querySelector('img')
        if (picture) document.body.append(Object.assign(new Image(), { src: '/finst-ikkje.png' }))
        // biome-ignore lint/suspicious/noConsole: it is what must be heard
        console.error('noko gjekk gale')
      })
      expect((await engine.evaluate(unseenMarks)).wrong).toHaveLength(1)
      expect(await engine.evaluate(leftOutOfLines)).toEqual(['no line goes on at «med boks»'])
      expect((await engine.evaluate(overlaps)).length).toBeGreaterThan(1)
      const { pictures, wrong } = await engine.evaluate(spoiledPictures)
      expect(wrong).toHaveLength(pictures)
      await engine.press('Tab')
      expect((await engine.evaluate(focus)).fault).toBe('without an outline')
      const heard = engine.heard()
      if (heard) expect(heard).toContain('noko gjekk gale')
    })

    test('it knows all of the style sheets that Chromium does, or readers lose nothing that is said', async ({
      reader,
      aktuelt: { site },
    }) => {
      const said = readSheets(await builtSheet())
      expect(said.declarations.length).toBeGreaterThan(400)
      await reader.goto('/aktuelt')
      await engine.open(`${site}/aktuelt`, laptop)
      const known = [...(await unknownIn(reader, said)), ...Object.keys(doneWithout[name] ?? {})]
      expect((await unknownIn(engine, said)).filter((each) => !known.includes(each))).toEqual([])
      const made =
        ':root { --line: underline 3px frob } a { text-decoration: var(--line); color: red } a:frob { top: 0 }'
      expect(await unknownIn(engine, readSheets(made))).toEqual(['a:frob', 'text-decoration: var(--line)'])
    })
  })
}
