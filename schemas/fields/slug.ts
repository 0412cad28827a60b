import { defineField, type FieldDefinition, type SlugOptions } from '@sanity/types'
import { checkSlug, slugify } from '../checks/slug.ts'
import { messages } from '../messages.ts'

type Slug = {
  description: string
  group?: string
  source: NonNullable<SlugOptions['source']>
  /** The types that share the addresses below one path, so that no two may have the same slug. */
  among: string[]
}

/** The last part of an address. */
export function slugField({ source, among, ...rest }: Slug): FieldDefinition {
  return defineField({
    ...rest,
    name: 'slug',
    title: 'Adresse',
    type: 'slug',
    options: {
      source,
      slugify: (text) => slugify(text),
      // Studio's own check would look among one type alone, and says what it finds once for each rule.
      isUnique: () => true,
    },
    validation: (rule) => [
      rule.required().error(messages.slugRequired),
      rule.custom((slug, context) => checkSlug(slug?.current, among, context)),
    ],
  })
}
