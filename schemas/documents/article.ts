import { defineField, defineType } from '@sanity/types'
import { classified } from '../capabilities/classified.ts'
import { connected } from '../capabilities/connected.ts'
import { dated } from '../capabilities/dated.ts'
import { expiring } from '../capabilities/expiring.ts'
import { illustrated } from '../capabilities/illustrated.ts'
import { reviewable } from '../capabilities/reviewable.ts'
import { titled } from '../capabilities/titled.ts'
import { withdrawable } from '../capabilities/withdrawable.ts'
import { written } from '../capabilities/written.ts'
import { isBefore } from '../checks/order.ts'
import { articleKindTitles, choices } from '../choices.ts'
import { groups } from '../groups.ts'
import { statusInList, statusSelection } from '../visible.ts'
import { dateInWords, joined } from '../when.ts'

const titles: Record<string, string> = articleKindTitles

const kind = defineField({
  name: 'kind',
  title: 'Slag',
  type: 'string',
  group: 'content',
  options: { ...choices(articleKindTitles), layout: 'radio', direction: 'horizontal' },
  initialValue: 'news',
})

export const article = defineType({
  name: 'article',
  title: 'Artikkel',
  type: 'document',
  groups: groups('content', 'publishing', 'extra'),
  fields: [
    kind,
    ...titled,
    ...illustrated,
    ...written,
    ...classified,
    ...dated,
    ...expiring,
    ...reviewable,
    ...withdrawable,
    ...connected,
  ],
  orderings: [
    { name: 'newest', title: 'Nyaste først', by: [{ field: 'publishedAt', direction: 'desc' }] },
    { name: 'updated', title: 'Sist oppdatert', by: [{ field: 'lastUpdated', direction: 'desc' }] },
    { name: 'title', title: 'Tittel', by: [{ field: 'title', direction: 'asc' }] },
  ],
  preview: {
    select: {
      ...statusSelection,
      title: 'title',
      kind: 'kind',
      media: 'mainImage',
    },
    prepare: ({ kind, media, ...selected }) => {
      const now = new Date()
      const { title, publishedAt } = selected
      // A time to come is in its status.
      const date = !isBefore(now.toISOString(), publishedAt) && dateInWords(publishedAt)
      return {
        title: title || 'Utan tittel',
        subtitle: joined(statusInList(selected, now), titles[kind], date),
        media,
      }
    },
  },
})
