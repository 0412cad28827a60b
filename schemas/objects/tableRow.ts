import { defineArrayMember, defineField, defineType } from '@sanity/types'
import { messages } from '../messages.ts'

export const tableRow = defineType({
  name: 'tableRow',
  title: 'Rad',
  type: 'object',
  fields: [
    defineField({
      name: 'cells',
      title: 'Celler',
      description: 'Ei celle for kvar kolonne, frå venstre mot høgre.',
      type: 'array',
      of: [defineArrayMember({ type: 'string', title: 'Celle' })],
      validation: (rule) => rule.required().min(1).error(messages.rowRequired),
    }),
  ],
  preview: {
    select: { cells: 'cells' },
    prepare: ({ cells }) => ({ title: Array.isArray(cells) ? cells.join(' | ') : 'Tom rad' }),
  },
})
