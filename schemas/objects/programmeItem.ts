import { defineArrayMember, defineField, defineType } from '@sanity/types'
import { isHttps } from '#lib/addresses/links.ts'
import { endsAfterStart } from '../checks/order.ts'
import { choices, programmeItemKindTitles } from '../choices.ts'
import { fileFields } from '../fields/document.ts'
import { instantField } from '../fields/instant.ts'
import { messages } from '../messages.ts'
import { joined, rangeInWords } from '../when.ts'

type Value = { topic?: string; speakers?: unknown[] }

/** Whether an item says what it is about or who takes part. */
const checkProgrammeItem = (value: Value | undefined): true | string =>
  value === undefined || value.topic?.trim() || value.speakers?.length ? true : messages.programmeItemEmpty

const kindTitle = (kind: unknown): string | undefined =>
  Object.entries(programmeItemKindTitles).find(([value]) => value === kind)?.[1]

const startOf = (parent: unknown): unknown =>
  typeof parent === 'object' && parent !== null && 'startsAt' in parent ? parent.startsAt : undefined

/** One item of an event's programme. It is stored in its event: one publication, one revision. */
export const programmeItem = defineType({
  name: 'programmeItem',
  title: 'Programpost',
  type: 'object',
  fields: [
    defineField({ name: 'topic', title: 'Emne', description: 'Kva posten handlar om.', type: 'string' }),
    defineField({
      name: 'speakers',
      title: 'Medverkande',
      description: 'Ein person, eit namn eller ein organisasjon.',
      type: 'array',
      of: [
        defineArrayMember({ type: 'reference', title: 'Person', to: [{ type: 'person' }] }),
        defineArrayMember({ type: 'speaker' }),
      ],
    }),
    instantField({ name: 'startsAt', title: 'Startar' }),
    instantField({
      name: 'endsAt',
      title: 'Sluttar',
      check: (value, { parent }) => endsAfterStart(value, startOf(parent)) || messages.endsBeforeStart,
    }),
    defineField({
      name: 'track',
      title: 'Spor',
      description: 'Når fleire ting går føre seg samtidig.',
      type: 'string',
    }),
    defineField({ name: 'room', title: 'Rom', type: 'string' }),
    defineField({
      name: 'kind',
      title: 'Slag',
      type: 'string',
      options: { ...choices(programmeItemKindTitles), layout: 'radio', direction: 'horizontal' },
      initialValue: 'talk',
    }),
    defineField({
      name: 'cancelled',
      title: 'Avlyst',
      description: 'Posten blir ståande i programmet, merkt som avlyst.',
      type: 'boolean',
    }),
    defineField({
      name: 'recordingUrl',
      title: 'Opptak',
      description: 'Adressa til opptaket av denne posten.',
      type: 'string',
      validation: (rule) => rule.custom<string>((url) => !url || isHttps(url) || messages.httpsRequired),
    }),
    defineField({
      name: 'slides',
      title: 'Presentasjon',
      type: 'file',
      fields: fileFields,
      validation: (rule) => rule.assetRequired().error(messages.fileRequired),
    }),
  ],
  validation: (rule) => rule.custom<Value>(checkProgrammeItem),
  preview: {
    select: {
      kind: 'kind',
      topic: 'topic',
      name: 'speakers.0.name',
      organisation: 'speakers.0.organisation',
      second: 'speakers.1.name',
      third: 'speakers.2.name',
      startsAt: 'startsAt',
      endsAt: 'endsAt',
      track: 'track',
      room: 'room',
      cancelled: 'cancelled',
    },
    prepare: ({ topic, name, organisation, second, third, ...item }) => {
      const { kind, startsAt, endsAt, track, room, cancelled } = item
      const speakers = [name || organisation, second, third && '…'].filter(Boolean).join(', ')
      const time = rangeInWords(startsAt, endsAt)
      return {
        title: topic || speakers || 'Tom programpost',
        subtitle: joined(
          cancelled && 'Avlyst',
          time && `kl. ${time}`,
          track,
          room,
          kindTitle(kind),
          topic && speakers,
        ),
      }
    },
  },
})
