import { createReadStream } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Doc } from '#lake/document.ts'
import { addressKind, addressOf } from '#lib/addresses/addresses.ts'
import { decodePath } from '#lib/addresses/segment.ts'
import { isThere, visibilityOf } from '#lib/content/visibility.ts'
import { isRecord } from '#lib/json/record.ts'
import { type Copy, mangledCopies } from '#tests/fixtures/mangled/copies.ts'
import { faultsOf, ownAddress } from '#tests/fixtures/mangled/lost.ts'
import { wholeDocuments } from '#tests/fixtures/mangled/whole.ts'
import type { Aktuelt } from './aktuelt.ts'
import { randomFrom } from './random.ts'
import { read } from './reading.ts'

/** Mangled documents in a real lake, on the built site. */

const batch = 50
const withPages: readonly string[] = ['article', 'event', 'topic']

/** The documents with the ids of a picture and a file that are in this lake. */
async function inLake({ content }: Aktuelt, documents: readonly Doc[]): Promise<Doc[]> {
  const picture = await content.assets.upload('image', createReadStream('tests/fixtures/fjord.png'))
  const file = await content.assets.upload('file', Buffer.from('%PDF-1.4'), { filename: 'sak.pdf' })
  const isAsset = ({ _type }: Doc) => _type.endsWith('Asset')
  const [ownPicture, ownFile] = documents.filter(isAsset).map(({ _id }) => _id)
  const text = JSON.stringify(documents.filter((document) => !isAsset(document)))
    .replaceAll(String(ownPicture), picture._id)
    .replaceAll(String(ownFile), file._id)
  return JSON.parse(text) as Doc[] // the same documents, with other ids in them
}

/** With references that need not lead anywhere, as an import may leave them. */
function loose(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(loose)
  if (!isRecord(value)) return value
  const fields = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, loose(inner)]))
  return '_ref' in value ? { ...fields, _weak: true } : fields
}

/** Writes them, and returns the ids of those that the lake refuses: what it never holds, no page can show. */
async function write({ content }: Aktuelt, documents: readonly Doc[]): Promise<Set<string>> {
  const refused = new Set<string>()
  const put = (part: readonly Doc[]) =>
    content.mutate(part.map((document) => ({ createOrReplace: loose(document) as Doc }))) // still a document
  for (let from = 0; from < documents.length; from += batch) {
    const part = documents.slice(from, from + batch)
    const isPut = await put(part).catch(() => undefined)
    if (isPut) continue
    for (const document of part) await put([document]).catch(() => refused.add(document._id))
  }
  return refused
}

const pathsIn = (html: string, before: string): string[] =>
  [...html.matchAll(new RegExp(`${before}(/aktuelt/[^"<]+)`, 'g'))].map(([, path = '']) => path)

/** The documents that the map has, and the pages of the lists by year show, by their addresses. */
async function listedOn({ site }: Aktuelt): Promise<{ mapped: string[]; carded: string[] }> {
  const { html } = await read(`${site}/sitemap.xml`)
  const mapped = pathsIn(html, '<loc>http://[^/]+')
  const first = (await read(site + addressOf.list(1))).html
  const years = [
    ...new Set(
      pathsIn(first, 'href="').flatMap((path) => {
        const address = addressKind(decodePath(path))
        return address?.kind === 'year' ? [address.year] : []
      }),
    ),
  ]
  const carded: string[] = []
  for (const year of years) {
    for (let page = 1; ; page += 1) {
      const answer = await read(site + addressOf.year(year, page))
      if (answer.status !== 200) break
      const main = answer.html.slice(answer.html.indexOf('<main'), answer.html.indexOf('</main'))
      carded.push(
        ...new Set([...main.matchAll(/<h2[^>]*><a[^>]*href="([^"]+)"/g)].map(([, path = '']) => path)),
      )
    }
  }
  return { mapped, carded }
}

const isAlone = (address: string | undefined, all: readonly string[]): boolean =>
  all.filter((each) => each === address).length === 1

/** The last is there: all came before it. */
async function untilShown({ site }: Aktuelt, address: string): Promise<void> {
  const until = Date.now() + 180_000
  while ((await read(site + address)).status !== 200) {
    if (Date.now() > until) throw new Error(`${address} is not shown after three minutes.`)
    await pause(200)
  }
}

/**
 * Writes so many mangled documents into the lake, and says what is wrong: a page that is not there or has lost a text
 * beside the broken place, and a list or map that says otherwise than the pages.
 */
export async function faultsOfMangled(aktuelt: Aktuelt, count: number, seed: number): Promise<string[]> {
  const { site } = aktuelt
  const whole = await inLake(aktuelt, wholeDocuments())
  const made = mangledCopies(
    whole.filter(({ _type }) => withPages.includes(_type)),
    count,
    randomFrom(seed),
  )
  const last = {
    ...whole.find(({ _id }) => _id === 'ei-anna-sak'),
    _id: 'sist',
    slug: { current: 'sist' },
  } as Doc // it is there
  await write(aktuelt, whole)
  const refused = await write(
    aktuelt,
    made.map(({ document }) => document),
  )
  // Two with the same broken slug have one page between them.
  const addresses = made.map(({ document }) => ownAddress(document))
  const copies = made.filter(
    ({ document }, index) => !refused.has(document._id) && isAlone(addresses[index], addresses),
  )
  await write(aktuelt, [last])
  await untilShown(aktuelt, addressOf.document('sist'))
  const [now, { mapped, carded }] = [new Date(), await listedOn(aktuelt)]

  async function faultsOfOne({ whole: was, original, broken, document }: Copy): Promise<string[]> {
    const [before, after] = [await read(site + ownAddress(original)), await read(site + ownAddress(document))]
    const address = ownAddress(document)
    const pages = {
      // The cards on the page of a topic are those of the original, which other documents have.
      before: new Map([[ownAddress(was), was._type === 'topic' ? JSON.stringify(was) : before.html]]),
      after: new Map(after.status === 200 ? [[address, after.html]] : []),
      reported: new Set([broken.id]),
    }
    const faults = faultsOf(pages, [...whole, was], broken, now)
    const visibility = visibilityOf(document, now)
    if (after.status >= 500 || (isThere(visibility) && after.status !== 200))
      faults.push(`${address} answers ${after.status}`)
    const isMapped = mapped.includes(address)
    if (isMapped !== (isThere(visibility) && visibility.state !== 'withdrawn'))
      faults.push(`the map ${isMapped ? 'has' : 'lacks'} ${address}`)
    const cards = carded.filter((path) => path === address).length
    const isListed = isThere(visibility) && visibility.state !== 'expired' && document._type !== 'topic'
    if (cards !== (isListed ? 1 : 0)) faults.push(`the lists have ${cards} cards of ${address}`)
    return faults.map((fault) => `${original._id} ${broken.place} ${broken.way}: ${fault}`)
  }
  const wrong: string[] = refused.size > count / 10 ? [`the lake refused ${refused.size} of ${count}`] : []
  for (const copy of copies) wrong.push(...(await faultsOfOne(copy)))
  return wrong.sort((a, b) => a.length - b.length)
}
