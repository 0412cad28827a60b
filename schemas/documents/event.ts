import { defineType } from '@sanity/types'
import { changeable } from '../capabilities/changeable.ts'
import { classified } from '../capabilities/classified.ts'
import { connected } from '../capabilities/connected.ts'
import { dated } from '../capabilities/dated.ts'
import { illustrated } from '../capabilities/illustrated.ts'
import { located } from '../capabilities/located.ts'
import { programmed } from '../capabilities/programmed.ts'
import { registrable } from '../capabilities/registrable.ts'
import { reviewable } from '../capabilities/reviewable.ts'
import { streamable } from '../capabilities/streamable.ts'
import { timed } from '../capabilities/timed.ts'
import { titled } from '../capabilities/titled.ts'
import { withdrawable } from '../capabilities/withdrawable.ts'
import { written } from '../capabilities/written.ts'
import { eventStatusTitles } from '../choices.ts'
import { groups } from '../groups.ts'
import { statusInList, statusSelection } from '../visible.ts'
import { dateInWords, joined, whenInWords } from '../when.ts'

const titles: Record<string, string> = eventStatusTitles

export const event = defineType({
  name: 'event',
  title: 'Arrangement',
  type: 'document',
  groups: groups('content', 'when', 'programme', 'stream', 'publishing', 'extra'),
  fields: [
    ...titled,
    ...illustrated,
    ...written,
    ...classified,
    ...timed,
    ...located,
    ...changeable,
    ...registrable,
    ...programmed,
    ...streamable,
    ...dated,
    ...reviewable,
    ...withdrawable,
    ...connected,
  ],
  orderings: [
    { name: 'latestStart', title: 'Seinaste start først', by: [{ field: 'startsAt', direction: 'desc' }] },
    { name: 'newest', title: 'Nyaste først', by: [{ field: 'publishedAt', direction: 'desc' }] },
    { name: 'title', title: 'Tittel', by: [{ field: 'title', direction: 'asc' }] },
  ],
  preview: {
    select: {
      ...statusSelection,
      title: 'title',
      allDay: 'allDay',
      status: 'status',
      place: 'place.name',
      media: 'mainImage',
    },
    prepare: ({ allDay, status, place, media, ...selected }) => {
      const when = (allDay ? dateInWords : whenInWords)(selected.startsAt)
      const seen = statusInList(selected, new Date())
      return {
        title: selected.title || 'Utan tittel',
        subtitle: joined(seen, status !== 'planned' && titles[status], when, place),
        media,
      }
    },
  },
})
