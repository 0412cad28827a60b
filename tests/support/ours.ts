import type { Drivable } from './aktuelt.ts'
import type { Subject } from './losses.ts'

const id = 'kept-article'
const slug = 'saka-som-skal-halda-seg'

/** The page's own queries, which use the slug; the queries of freshness use the id. */
const ofThePage = (asked: string): boolean => asked.includes(`"${slug}"`)

/** Our site, driven like stock Next: an article's title is the text. The lake reports each change by itself. */
export async function ours(aktuelt: Drivable): Promise<Subject> {
  const { site, content, proxy, crashSite, startSite } = aktuelt
  await content.createOrReplace({
    _id: id,
    _type: 'article',
    title: 'Før fyrste utgåve',
    slug: { _type: 'slug', current: slug },
    language: 'nn',
    lead: 'Ei sak som testane har skrive.',
    publishedAt: new Date(Date.now() - 60_000).toISOString(),
  })
  return {
    visit: async () => {
      const answer = await fetch(`${site}/aktuelt/${slug}`)
      return { status: answer.status, html: await answer.text() }
    },
    write: async (text) => {
      await content.patch(id).set({ title: text }).commit()
    },
    delay: (ms) => proxy.delay(ms, ofThePage),
    reads: () => proxy.queries(ofThePage),
    away: (isAway) => (isAway ? proxy.cut() : proxy.mend()),
    restart: async () => {
      await crashSite()
      await startSite()
    },
    rebuild: async (meanwhile) => {
      await crashSite()
      await meanwhile()
      await aktuelt.deploy()
      await startSite()
    },
  }
}
