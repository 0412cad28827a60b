import { CalendarIcon, CogIcon, DocumentTextIcon, LinkIcon, TagIcon, UsersIcon } from '@sanity/icons'
import type { SortOrderingItem } from 'sanity'
import type { StructureBuilder, StructureResolver } from 'sanity/structure'
import { siteSettingsId } from '#schemas/documents/siteSettings.ts'

const lists = [
  {
    type: 'article',
    title: 'Artiklar',
    icon: DocumentTextIcon,
    by: { field: 'publishedAt', direction: 'desc' },
  },
  { type: 'event', title: 'Arrangement', icon: CalendarIcon, by: { field: 'startsAt', direction: 'desc' } },
  { type: 'topic', title: 'Emne', icon: TagIcon, by: { field: 'title', direction: 'asc' } },
  { type: 'person', title: 'Personar', icon: UsersIcon, by: { field: 'name', direction: 'asc' } },
  { type: 'redirect', title: 'Vidaresendingar', icon: LinkIcon, by: { field: 'from', direction: 'asc' } },
] as const satisfies { type: string; title: string; icon: unknown; by: SortOrderingItem }[]

const list = (s: StructureBuilder, { type, title, icon, by }: (typeof lists)[number]) =>
  s
    .documentTypeListItem(type)
    .title(title)
    .icon(icon)
    .child(
      s
        .documentTypeList(type)
        .title(title)
        .defaultOrdering([{ ...by }]),
    )

const settings = (s: StructureBuilder) =>
  s
    .listItem()
    .id(siteSettingsId)
    .title('Nettstadinnstillingar')
    .icon(CogIcon)
    .child(s.document().schemaType('siteSettings').documentId(siteSettingsId).title('Nettstadinnstillingar'))

/** The desk: what is written most often first, what is there only once last. */
export const structure: StructureResolver = (s) =>
  s
    .list()
    .id('content')
    .title('Innhald')
    .items([
      ...lists.slice(0, 2).map((entry) => list(s, entry)),
      s.divider(),
      ...lists.slice(2).map((entry) => list(s, entry)),
      s.divider(),
      settings(s),
    ])
