import { defineField, type FieldDefinition, type SlugOptions } from '@sanity/types'
import { type Addressed, checkSlug, foreseeSlug, slugify } from '../checks/slug.ts'
import { messages } from '../messages.ts'

type Slug = {
  description: string
  group?: string
  source: NonNullable<SlugOptions['source']>
  /** The type of the document. */
  of: Addressed
}

/** The last part of an address. */
export function slugField({ source, of, ...rest }: Slug): FieldDefinition {
  return defineField({
    ...rest,
    name: 'slug',
    title: 'Adresse',
    type: 'slug',
    options: {
      source,
      slugify: (text) => slugify(text),
      // Studio's own check would look only at one type, and reports its finding once for each rule.
      isUnique: () => true,
    },
    validation: (rule) => [
      rule.required().error(messages.slugRequired),
      rule.custom((slug, context) => checkSlug(slug?.current, of, context)),
      rule.custom((slug, context) => foreseeSlug(slug?.current, of, context)).warning(),
    ],
  })
}
