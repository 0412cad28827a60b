import { defineArrayMember, defineField, defineType } from '@sanity/types'
import { messages } from '../messages.ts'

type Row = { cells?: unknown[] }
type Value = { headerRow?: boolean; headerColumn?: boolean; rows?: Row[] }

/** Whether all rows have the same number of cells. */
const checkRows = (rows: Row[] | undefined): true | string =>
  new Set(rows?.map(({ cells }) => cells?.length ?? 0)).size > 1 ? messages.rowsUneven : true

/** Whether readers who cannot see the table learn what its cells belong to (WCAG 1.3.1). */
const checkHeaders = (value: Value | undefined): true | string =>
  value?.rows?.length && !value.headerRow && !value.headerColumn ? messages.headerMissing : true

/** «1 rad», «3 rader» */
const rowsText = (count: number): string => `${count} ${count === 1 ? 'rad' : 'rader'}`

export const table = defineType({
  name: 'table',
  title: 'Tabell',
  type: 'object',
  // As wide as the window lets it: four columns of figures have no room in the usual dialog.
  options: { modal: { type: 'dialog', width: 3 } },
  fields: [
    defineField({
      name: 'caption',
      title: 'Tabelltittel',
      description: 'Kva tabellen viser.',
      type: 'string',
    }),
    defineField({
      name: 'headerRow',
      title: 'Første rad er overskrifter',
      type: 'boolean',
      initialValue: true,
    }),
    defineField({
      name: 'headerColumn',
      title: 'Første kolonne er overskrifter',
      type: 'boolean',
      initialValue: false,
    }),
    defineField({
      name: 'rows',
      title: 'Rader',
      type: 'array',
      of: [defineArrayMember({ type: 'tableRow' })],
      validation: (rule) => [
        rule.required().min(1).error(messages.rowsRequired),
        rule.custom<Row[]>(checkRows).warning(),
      ],
    }),
  ],
  validation: (rule) => rule.custom<Value>(checkHeaders).warning(),
  preview: {
    select: { caption: 'caption', rows: 'rows' },
    prepare: ({ caption, rows }) => ({
      title: caption || 'Tabell',
      subtitle: `Tabell, ${rowsText(Array.isArray(rows) ? rows.length : 0)}`,
    }),
  },
})
