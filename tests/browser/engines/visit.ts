import { build } from '../look.ts'
import { areInOrder } from '../markup.ts'
import { measure, scrollers } from '../reflow.ts'
import { dress, focus, leftOutOfLines, overlaps, spoiledPictures, unseenMarks } from './asSeen.ts'
import type { ColorScheme, Engine } from './engine.ts'

/** Windows that are looked at, in CSS pixels: a laptop's and a phone's. */
const widths = [1280, 360] as const
const height = 900

/** What a page is on either ground, as relative luminance (WCAG 2.2): light paper with dark ink, or the other way round. */
const isOf: Readonly<Record<ColorScheme, (ground: number, ink: number) => boolean>> = {
  light: (ground, ink) => ground > 0.8 && ink < 0.1,
  dark: (ground, ink) => ground < 0.1 && ink > 0.6,
}

/** In the page: sets the text so much larger than the reader's system does. */
function setText(size: string) {
  document.documentElement.style.fontSize = size
}

/** In the page: whether it is what stands where nothing is. WebKit 2.50 knows no status of the page that it shows. */
const saysMissing = () => document.querySelector('h1')?.textContent === 'Vi finn ikkje denne sida'

/** What is wrong with the page in the window as it is. */
async function faultsInWindow(engine: Engine, where: string): Promise<string[]> {
  const { by, wide, cut } = await engine.evaluate(measure, scrollers)
  const faults = [
    ...(by > 0 ? [`scrolls sideways by ${by}`] : []),
    ...wide.map((part) => `sticks out: ${part}`),
    ...cut.map((part) => `is cut off: ${part}`),
    ...(await engine.evaluate(overlaps)),
    ...(await engine.evaluate(unseenMarks)).wrong,
  ]
  return faults.map((fault) => `${where}: ${fault}`)
}

/** What is wrong with the page however wide its window is. */
async function faultsOfPage(engine: Engine, scheme: ColorScheme): Promise<string[]> {
  const { headings, landmarks, navigationNames, stored, scripts } = await engine.evaluate(build)
  const { ground, ink, unstyled, isSans, elsewhere, fonts } = await engine.evaluate(dress)
  return [
    ...(areInOrder(headings) ? [] : [`headings ${headings.join(' ')}`]),
    ...(landmarks.every((count) => count === 1) ? [] : [`landmarks ${landmarks.join(' ')}`]),
    ...(navigationNames.count === navigationNames.different ? [] : ['navigations of one name']),
    ...(stored === 0 && scripts === 0 ? [] : ['stores or runs something']),
    ...(isOf[scheme](ground, ink) ? [] : [`ground ${ground} and ink ${ink} in ${scheme} colours`]),
    ...unstyled.map((part) => `its style is refused: ${part}`),
    ...(isSans ? [] : ['is not set in a sans serif']),
    ...fonts.map((family) => `font ${family} is not there`),
    ...elsewhere.map((url) => `asks for ${url}`),
    ...(await engine.evaluate(spoiledPictures)).wrong,
    ...(await engine.evaluate(leftOutOfLines)),
  ]
}

/** In the page: the focus goes to the first thing that Tab comes to, which must be the way past the menu. */
async function faultsOfFirstStop(engine: Engine): Promise<string[]> {
  await engine.press('Tab')
  const { name, fault } = await engine.evaluate(focus)
  const isSkip = name.includes('Hopp til hovudinnhald')
  return [
    ...(isSkip ? [] : [`the first stop is ${name}`]),
    ...(fault === null ? [] : [`the first stop is ${fault}`]),
  ]
}

/**
 * Opens an address in an engine, wide and narrow, with the text as it is and at 200 %, and says all that a reader would
 * find wrong.
 */
export async function visit(
  engine: Engine,
  url: string,
  expected: number,
  colorScheme: ColorScheme = 'light',
): Promise<string[]> {
  const [first] = widths
  await engine.open(url, { width: first, height, colorScheme })
  const isMissing = await engine.evaluate(saysMissing)
  const faults = [
    ...(isMissing === (expected === 404) ? [] : [`is ${isMissing ? '' : 'not '}missing`]),
    ...(await faultsOfFirstStop(engine)),
    ...(await faultsOfPage(engine, colorScheme)),
  ]
  for (const width of widths) {
    await engine.resize({ width, height })
    for (const text of ['100%', '200%']) {
      await engine.evaluate(setText, text)
      faults.push(...(await faultsInWindow(engine, `${width} pixels, text ${text}`)))
    }
    await engine.evaluate(setText, '')
  }
  // A browser itself may tell of the status of a page that is not found.
  const said = engine.heard() ?? []
  if (expected === 200) faults.push(...said.map((text) => `says «${text}»`))
  return faults.map((fault) => `${engine.name}, ${new URL(url).pathname}: ${fault}`)
}
