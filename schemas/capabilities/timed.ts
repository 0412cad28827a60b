import { defineArrayMember, defineField, type FieldDefinition } from '@sanity/types'
import { endsAfterStart } from '../checks/order.ts'
import { checkSeries, type SeriesDate } from '../checks/series.ts'
import { instantField } from '../fields/instant.ts'
import { messages } from '../messages.ts'

/** When an event takes place. */
export const timed: FieldDefinition[] = [
  instantField({
    name: 'startsAt',
    title: 'Startar',
    description: 'Norsk tid.',
    group: 'when',
    required: messages.startsAtRequired,
  }),
  instantField({
    name: 'endsAt',
    title: 'Sluttar',
    description: 'Kan stå tomt når slutten ikkje er kjend.',
    group: 'when',
    check: (value, { document }) => endsAfterStart(value, document?.startsAt) || messages.endsBeforeStart,
  }),
  defineField({
    name: 'allDay',
    title: 'Heile dagen',
    description: 'Då blir berre datoen vist, ikkje klokkeslettet.',
    type: 'boolean',
    group: 'when',
  }),
  defineField({
    name: 'repeats',
    title: 'Fleire datoar',
    description: 'Alle datoar etter den første. «Gjenta» lagar dei, og kvar kan endrast for seg.',
    type: 'array',
    group: 'when',
    of: [defineArrayMember({ type: 'occurrence' })],
    validation: (rule) => [
      rule.custom<SeriesDate[]>((dates, { document }) =>
        checkSeries(dates ?? [], document ?? {}, new Date(), true),
      ),
      rule
        .custom<SeriesDate[]>((dates, { document }) =>
          checkSeries(dates ?? [], document ?? {}, new Date(), false),
        )
        .warning(),
    ],
  }),
]
