import { z } from 'zod'
import { addressOf } from '#lib/addresses/addresses.ts'
import { cardsPerPage } from '#lib/addresses/pageNumber.ts'
import { articleKinds } from '#lib/content/articleKind.ts'
import { publishedTogether } from '#lib/events/together.ts'
import { previewMessages } from '../messages/preview.ts'

const { locations: words } = previewMessages

const count = z.number().catch(0)
const optional = z.string().nullish().catch(undefined)
const list = <T extends z.ZodType>(entry: T) => z.array(entry).nullish().catch([])

/** The result of `placesQuery`, of a document that may be half written: whatever is not there yet is none. */
export const places = z.object({
  _type: z.string(),
  title: optional,
  slug: optional,
  hasPage: z.boolean().nullish(),
  isListed: z.boolean().nullish(),
  year: optional,
  isOnFront: z.boolean().nullish(),
  isPast: z.boolean().nullish(),
  current: list(z.string()),
  pastBefore: count,
  articlesBefore: count,
  eventsBefore: list(z.object({ event: z.string(), at: z.string() })),
  yearBefore: count,
  kind: z.enum(articleKinds).nullish().catch(undefined),
  typeBefore: count,
  topics: list(z.object({ title: optional, slug: optional, before: count }).nullable()),
  usedBy: list(z.object({ title: optional, slug: optional })),
})

export type Places = z.output<typeof places>

/** A page on which a document is shown: its title for the editor, and its path. */
export type Place = { title: string; href: string }

/** The page of a list that an entry is on, when so many come before it. */
const pageAfter = (before: number): number => Math.floor(before / cardsPerPage) + 1

const listPlace = (title: string, address: (page: number) => string, before: number): Place => {
  const page = pageAfter(before)
  return { title: words.page(title, page), href: address(page) }
}

const own = ({ _type, hasPage, slug, title }: Places): Place[] => {
  if (!hasPage || !slug) return []
  const href = _type === 'topic' ? addressOf.topic(slug, 1) : addressOf.document(slug)
  return [{ title: _type === 'topic' ? words.topic(title ?? slug) : words.own(title ?? slug), href }]
}

/** The lists that an article or event is in. Once it has expired it is in none. */
function lists(id: string, found: Places): Place[] {
  if (!found.isListed) return []
  const { isOnFront, isPast, year, topics, current, kind } = found
  const grouped = publishedTogether(found.eventsBefore ?? []).length
  const place = current?.indexOf(id) ?? -1
  return [
    ...(isOnFront ? [{ title: words.front, href: addressOf.front }] : []),
    listPlace(words.list, addressOf.list, found.articlesBefore + grouped),
    ...(kind ? [listPlace(words.types[kind], (page) => addressOf.type(kind, page), found.typeBefore)] : []),
    ...(place >= 0 ? [listPlace(words.events, addressOf.events, place)] : []),
    ...(isPast ? [listPlace(words.pastEvents, addressOf.pastEvents, found.pastBefore)] : []),
    ...(topics ?? []).flatMap((topic) =>
      topic?.slug
        ? [
            listPlace(
              words.topic(topic.title ?? topic.slug),
              (page) => addressOf.topic(topic.slug ?? '', page),
              topic.before,
            ),
          ]
        : [],
    ),
    ...(year
      ? [listPlace(words.year(year), (page) => addressOf.year(Number(year), page), found.yearBefore)]
      : []),
  ]
}

const referring = ({ usedBy }: Places): Place[] =>
  (usedBy ?? []).flatMap(({ title, slug }) =>
    slug ? [{ title: words.usedBy(title ?? slug), href: addressOf.document(slug) }] : [],
  )

const ofSite: Place[] = (['front', 'contact', 'privacy', 'accessibility'] as const).map((name) => ({
  title: words[name],
  href: addressOf[name],
}))

/** What an editor is told of where a document is shown: the pages, each once, or why there are none. */
export function placesOf(id: string, found: Places): { locations: Place[]; message?: string } {
  if (found._type === 'redirect') return { locations: [], message: words.redirect }
  if (found._type === 'siteSettings') return { locations: ofSite }
  if (found._type === 'alert') return { locations: [], message: words.alert }
  const all = [...own(found), ...lists(id, found), ...referring(found)]
  const locations = all.filter(({ href }, index) => all.findIndex((each) => each.href === href) === index)
  if (locations.length > 0) return { locations }
  return { locations, message: found._type === 'person' ? words.nowhere : words.noAddress }
}
