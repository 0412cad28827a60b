import { defineArrayMember, defineField, type FieldDefinition, type ValidationError } from '@sanity/types'
import { blocks } from '../blocks/index.ts'
import { emptyHeadings, skippedLevels } from '../checks/headings.ts'
import { textBlock } from '../fields/text.ts'
import { messages } from '../messages.ts'

const at =
  (message: string) =>
  (_key: string): ValidationError => ({ message, path: [{ _key }] })

/** The problems with the headings of running text, each at its own block; true when there are none. */
function checkHeadings(body: unknown): true | ValidationError[] {
  if (!Array.isArray(body)) return true
  const errors = [
    ...skippedLevels(body).map(at(messages.headingFirst)),
    ...emptyHeadings(body).map(at(messages.headingEmpty)),
  ]
  return errors.length > 0 ? errors : true
}

type RunningText = { name: string; title: string; description?: string; group?: string }

/** A field for running text: paragraphs, headings, lists and every kind of block. */
export const runningTextField = (field: RunningText): FieldDefinition =>
  defineField({
    ...field,
    type: 'array',
    of: [textBlock, ...blocks.map(({ name }) => defineArrayMember({ type: name }))],
    validation: (rule) => rule.custom(checkHeadings),
  })

export const written: FieldDefinition[] = [
  runningTextField({ name: 'body', title: 'Brødtekst', group: 'content' }),
]
