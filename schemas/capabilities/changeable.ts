import { defineArrayMember, defineField, type FieldDefinition } from '@sanity/types'
import { choices, eventStatusTitles } from '../choices.ts'
import { instantRules, osloTime } from '../fields/instant.ts'
import { messages } from '../messages.ts'

const hasChanged = (document: Record<string, unknown> | undefined): boolean =>
  document?.status !== undefined && document.status !== 'planned'

/** What happened to a planned event, in a form that readers and calendars can follow. */
export const changeable: FieldDefinition[] = [
  defineField({
    name: 'status',
    title: 'Status',
    description:
      'Blir vist med ord øvst på sida og på kort i lister. Knappane over skjemaet set alt som høyrer med.',
    type: 'string',
    group: 'when',
    options: { ...choices(eventStatusTitles), layout: 'radio' },
    initialValue: 'planned',
    validation: (rule) => rule.required().error(messages.statusRequired),
  }),
  defineField({
    name: 'statusReason',
    title: 'Grunngjeving',
    description: 'Kvifor arrangementet er avlyst, utsett eller flytta, og kva påmelde skal gjere.',
    type: 'text',
    rows: 3,
    group: 'when',
    hidden: ({ document, value }) => !hasChanged(document) && !value,
    validation: (rule) =>
      rule
        .custom<string>((reason, { document }) =>
          hasChanged(document) && !reason?.trim() ? messages.statusReasonMissing : true,
        )
        .warning(),
  }),
  defineField({
    name: 'previousStarts',
    title: 'Tidlegare starttider',
    description: 'Tidene arrangementet var sett til før, eldste først.',
    type: 'array',
    group: 'extra',
    of: [
      defineArrayMember({
        type: 'datetime',
        title: 'Tidlegare start',
        options: osloTime,
        validation: instantRules({}),
      }),
    ],
    hidden: ({ document, value }) => !hasChanged(document) && !(Array.isArray(value) && value.length > 0),
    validation: (rule) =>
      rule
        .custom<unknown[]>((starts, { document }) =>
          document?.status === 'rescheduled' && !starts?.length ? messages.previousStartsMissing : true,
        )
        .warning(),
  }),
  defineField({
    name: 'calendarSequence',
    title: 'Versjon i kalenderen',
    description:
      'Blir auka av seg sjølv når tid, stad, status eller sending er endra. Då oppdaterer kalendrane seg hjå dei som abonnerer.',
    type: 'number',
    group: 'extra',
    initialValue: 0,
    validation: (rule) => rule.integer().min(0).error(messages.sequenceWhole),
  }),
]
