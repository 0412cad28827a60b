import type { SanityClient } from '@sanity/client'
import { addressOf } from '#lib/addresses/addresses.ts'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { article } from '#tests/support/documents.ts'
import { read } from '#tests/support/reading.ts'
import { figuresOf } from './figures.ts'
import { freshAt } from './fresh.ts'
import { emptyReport, type Report } from './report.ts'
import { settled } from './settled.ts'

/** More pages than are visited for one batch. */
const articles = 220

/** Each turn renames the topic, and takes some seconds until all its pages have been rendered again. */
const turns = 20

/** The longest time that a change may take, in ms. */
const limit = 2_000

const topic = 'bak-emne'
const other = 'bak-anna'
const idOf = (index: number): string => `bak-${index}`

async function publish({ content, site }: Aktuelt): Promise<void> {
  const topics = [{ _type: 'reference', _key: topic, _ref: topic }]
  await content.create({
    _id: topic,
    _type: 'topic',
    title: 'Emnet',
    slug: { _type: 'slug', current: topic },
  })
  const many = Array.from({ length: articles }, (_, index) =>
    article(idOf(index), `Sak ${index}.`, { topics }),
  )
  await content.mutate([...many, article(other, 'Utgåve 0.')].map((create) => ({ create })))
  await settled(site)
  await read(site + addressOf.document(other))
}

/** From the commit of an edit until its page shows it. */
async function editTakes(
  { content, site }: { content: SanityClient; site: string },
  title: string,
): Promise<number> {
  const began = performance.now()
  await content.patch(other).set({ title }).commit()
  const address = addressOf.document(other)
  const shows = (_: number, html: string) => html.includes(title)
  return (await freshAt(site, { name: other, address, shows })) - began
}

/** What an edit costs alone, and behind the renaming of a topic that 220 cached pages show. */
export async function behind(): Promise<Report> {
  const aktuelt = await startAktuelt()
  try {
    const { content, site } = aktuelt
    await publish(aktuelt)
    const [alone, after]: [number[], number[]] = [[], []]
    for (let turn = 1; turn <= turns; turn++) {
      for (let index = 0; index < articles; index++) await read(site + addressOf.document(idOf(index)))
      alone.push(await editTakes(aktuelt, `Utgåve ${turn}, for seg.`))
      await settled(site)
      await content
        .patch(topic)
        .set({ title: `Emnet, namn ${turn}` })
        .commit()
      after.push(await editTakes(aktuelt, `Utgåve ${turn}, bak emnet.`))
      await settled(site)
    }
    const rows = { alone: figuresOf(alone), 'behind a renamed topic': figuresOf(after) }
    const bar = { what: 'behind a renamed topic, max', measured: rows['behind a renamed topic'].max, limit }
    return { ...emptyReport(), tables: { 'From the commit of an edit until it is there': rows }, bars: [bar] }
  } finally {
    await aktuelt.stop()
  }
}
