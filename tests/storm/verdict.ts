import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { contentTypes } from '#sanity/contentTypes.ts'
import { shownOn } from './truth.ts'

const held = z.array(z.object({ _id: z.string(), _rev: z.string() }))
const stormy = z.array(z.object({ _type: z.string(), title: z.string(), slug: z.string().nullable() }))
const seen = z.object({ revision: z.string().nullable() })

/** The addresses of storm documents that do not show what the lake holds: on their own page or in lists. */
export async function wrongAddresses(
  site: string,
  content: SanityClient,
  addresses: readonly string[],
): Promise<string[]> {
  const query =
    '*[_id match "storm-*" && defined(title) && !(_id in path("drafts.**"))]{_type, title, "slug": slug.current}'
  const documents = stormy.parse(await content.fetch<unknown>(query))
  const titles = new Set(documents.map(({ title }) => title))
  const bySlug = new Map(documents.map(({ slug, title }) => [`/aktuelt/${slug}`, title]))
  const alerts = documents.filter(({ _type }) => _type === 'alert').map(({ title }) => title)
  const wrong: string[] = []
  for (const address of addresses) {
    const answer = await fetch(site + address)
    const html = await answer.text()
    const title = bySlug.get(address)
    if (html.includes('<html'))
      for (const alert of alerts) if (!html.includes(alert)) wrong.push(`${address} lacks the alert ${alert}`)
    if (title !== undefined && !html.includes(title)) wrong.push(`${address} does not show ${title}`)
    if (title === undefined && address.startsWith('/aktuelt/storm-') && answer.status !== 404) {
      wrong.push(`${address} answers ${answer.status}, and nothing is there`)
    }
    if (answer.status !== 200) continue
    for (const { document, version } of shownOn(html)) {
      if (!titles.has(`S${document}v${version}.`)) wrong.push(`${address} shows S${document}v${version}`)
    }
  }
  return wrong
}

/**
 * The addresses at which the site differs from a freshly started one with an empty cache: stale content, and missing
 * content, which only such a site can reveal.
 */
export async function unlikeFresh(
  site: string,
  fresh: string,
  addresses: readonly string[],
): Promise<string[]> {
  const unlike: string[] = []
  const read = async (from: string, address: string) => {
    const answer = await fetch(from + address, { redirect: 'manual' })
    return `${answer.status} ${answer.headers.get('location')} ${await answer.text()}`
  }
  for (const address of addresses) {
    const [kept, made] = [await read(site, address), await read(fresh, address)]
    if (kept === made) continue
    const at = [...kept].findIndex((character, index) => character !== made[index])
    unlike.push(`${address}: …${kept.slice(at, at + 80)}… instead of …${made.slice(at, at + 80)}…`)
  }
  return unlike
}

/** The documents for which the site has another revision than the lake, or which the lake does not have. */
export async function disagreements(site: string, content: SanityClient): Promise<string[]> {
  const query = '*[_type in $types && !(_id in path("drafts.**"))]{_id, _rev}'
  const documents = held.parse(await content.fetch<unknown>(query, { types: contentTypes }))
  const ids = new Set(documents.map(({ _id }) => _id))
  const gone = Array.from({ length: 40 }, (_, index) => `storm-${index}`).filter((id) => !ids.has(id))
  const told = async (id: string) => {
    const answer = await fetch(`${site}/api/freshness?id=${id}`)
    return seen.parse(await answer.json()).revision
  }
  const wrong: string[] = []
  for (const { _id, _rev } of documents) if ((await told(_id)) !== _rev) wrong.push(_id)
  for (const id of gone) if ((await told(id)) !== null) wrong.push(id)
  return wrong
}
