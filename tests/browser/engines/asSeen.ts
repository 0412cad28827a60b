/**
 * What is looked at in a page of any engine. Each function runs in the page, and so sees nothing but its own lines; each
 * returns what is wrong, in words.
 */

/** Marks of what is current that cannot be seen: an underline of three pixels is what says so. */
export function unseenMarks(): { marks: number; wrong: string[] } {
  const marks = [
    ...document.querySelectorAll('.site-nav [aria-current], .filter-links [aria-current]'),
  ].filter((element) => element.checkVisibility())
  const isSeen = (element: Element) => {
    const { textDecorationLine, textDecorationThickness, textDecorationColor } = getComputedStyle(element)
    return (
      textDecorationLine.includes('underline') &&
      Number.parseFloat(textDecorationThickness) >= 3 &&
      !/transparent|, 0\)$|\/ 0\)$/.test(textDecorationColor)
    )
  }
  const wrong = marks
    .filter((element) => !isSeen(element))
    .map(({ textContent }) => `no mark: ${textContent}`)
  return { marks: marks.length, wrong }
}

/** Parts of links and of struck texts that the line below or through the rest leaves out. */
export function leftOutOfLines(): string[] {
  const boxes = [...document.querySelectorAll<HTMLElement>(':is(a, s) *')].filter(
    (element) => getComputedStyle(element).display === 'inline-block' && element.checkVisibility(),
  )
  const lineOf = (element: Element | null | undefined) =>
    element ? getComputedStyle(element).textDecorationLine : 'none'
  return boxes
    .filter((box) => lineOf(box.parentElement?.closest('a, s')) !== 'none' && lineOf(box) === 'none')
    .map(({ textContent }) => `no line goes on at «${textContent}»`)
}

/** Texts that lie over other texts, and parts of the header that lie over each other. */
export function overlaps(): string[] {
  type Box = { name: string; left: number; right: number; top: number; bottom: number; of: Element }
  const boxOf = (of: Element, { left, right, top, bottom }: DOMRect, name: string): Box => {
    // A line's box is taller than its letters, and may reach into the next one.
    const spare = (bottom - top) * 0.25
    return { of, name, left: left + 1, right: right - 1, top: top + spare, bottom: bottom - spare }
  }
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('.ds-sr-only, .ds-skip-link, iframe, svg, .document .ds-breadcrumbs li:last-child') ===
      null
  const texts: Box[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement, textContent } = node
    if (parentElement === null || !textContent?.trim() || !isShown(parentElement)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const box of range.getClientRects())
      if (box.width > 2 && box.height > 2)
        texts.push(boxOf(parentElement, box, textContent.trim().slice(0, 40)))
  }
  const header = [...document.querySelectorAll('.site-name, .site-nav li')].map((element) =>
    boxOf(element, element.getBoundingClientRect(), (element.textContent ?? '').slice(0, 40)),
  )
  const over = (all: Box[]) => {
    all.sort((a, b) => a.top - b.top)
    const found: string[] = []
    for (const [index, one] of all.entries()) {
      for (let next = index + 1; next < all.length; next++) {
        const other = all[next]
        if (other === undefined || other.top >= one.bottom) break
        if (one.left < other.right && other.left < one.right)
          found.push(`«${one.name}» lies over «${other.name}»`)
      }
    }
    return found
  }
  return [...over(texts), ...over(header)].slice(0, 5)
}

/** Pictures that are not there, or not in their own shape. All are asked for, also those further down. */
export async function spoiledPictures(): Promise<{ pictures: number; wrong: string[] }> {
  const pictures = [...document.images]
  for (const each of pictures) each.loading = 'eager'
  await Promise.allSettled(pictures.map((each) => each.decode()))
  const faultOf = (each: HTMLImageElement): string | undefined => {
    const { naturalWidth, naturalHeight, clientWidth, clientHeight } = each
    if (naturalWidth === 0) return 'is not there'
    if (!each.checkVisibility() || getComputedStyle(each).objectFit === 'cover') return undefined
    if (clientWidth === 0 || clientHeight === 0) return 'takes no room'
    const stretched = clientWidth / clientHeight / (naturalWidth / naturalHeight)
    return Math.abs(stretched - 1) > 0.05 ? `is stretched by ${stretched.toFixed(2)}` : undefined
  }
  const wrong = pictures.flatMap((each) => {
    const fault = faultOf(each)
    return fault === undefined ? [] : [`${each.currentSrc || each.src} ${fault}`]
  })
  return { pictures: pictures.length, wrong }
}

/** What a page is made of: what it has asked for, and in which letters and colours it is set. */
export function dress() {
  const { color, backgroundColor } = getComputedStyle(document.body)
  const channels = (text: string) => (text.match(/[\d.]+/g) ?? []).map(Number)
  const luminance = (text: string) => {
    const [red = 0, green = 0, blue = 0] = channels(text).map((value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const brush = document.createElement('canvas').getContext('2d')
  const widthIn = (font: string) => {
    if (brush === null) return 0
    brush.font = `40px ${font}`
    return brush.measureText('Fjordheim kommune 2027, áčđŋšŧž').width
  }
  const { fontFamily } = getComputedStyle(document.documentElement)
  const resources = performance.getEntriesByType('resource')
  return {
    ground: luminance(backgroundColor),
    ink: luminance(color),
    // A policy that an engine reads more strictly leaves an element without its own style.
    unstyled: [...document.querySelectorAll<HTMLElement>('[style]')]
      .filter(({ style }) => style.length === 0)
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    isSans: widthIn(fontFamily) > 0 && widthIn(fontFamily) !== widthIn('serif'),
    elsewhere: resources.map(({ name }) => name).filter((name) => new URL(name).origin !== location.origin),
    fonts: [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family),
  }
}

/** Where the focus is, and why it cannot be seen there; null when it can. */
export function focus(): { name: string; fault: string | null } {
  const element = document.activeElement
  if (element === null || element === document.body) return { name: 'nothing', fault: 'nothing has it' }
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const { outlineStyle, outlineWidth, clipPath, opacity } = getComputedStyle(element)
  const isInSight = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight && right - left > 8
  const faults = [
    isInSight ? [] : 'out of sight',
    clipPath === 'none' && opacity === '1' ? [] : 'hidden',
    outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 ? [] : 'without an outline',
  ].flat()
  const name = `${element.tagName} ${(element.textContent ?? '').trim().slice(0, 40)}`
  return { name, fault: faults.length > 0 ? faults.join(', ') : null }
}
