import { defineField } from '@sanity/types'
import { choices, languageTitles } from '../choices.ts'
import { messages } from '../messages.ts'

/** What a reader needs to know about a file before downloading it. */
export const fileFields = [
  defineField({
    name: 'title',
    title: 'Tittel',
    description: 'Kva fila er. Blir lenkjeteksten på sida.',
    type: 'string',
    validation: (rule) => rule.required().error(messages.fileTitleRequired),
  }),
  defineField({
    name: 'language',
    title: 'Språk',
    description: 'Berre når fila er på eit anna språk enn saka.',
    type: 'string',
    options: choices(languageTitles),
  }),
]
