import { defineArrayMember, defineField, type FieldDefinition } from '@sanity/types'

/** Topics, which group related documents. */
export const classified: FieldDefinition[] = [
  defineField({
    name: 'topics',
    title: 'Emne',
    description: 'Kva saka handlar om. Lesarar finn meir om det same under emnet.',
    type: 'array',
    group: 'content',
    of: [defineArrayMember({ type: 'reference', title: 'Emne', to: [{ type: 'topic' }] })],
    validation: (rule) => rule.unique(),
  }),
]
