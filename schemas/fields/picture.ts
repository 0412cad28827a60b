import { defineField, type FieldDefinition, type ImageRule } from '@sanity/types'
import { messages } from '../messages.ts'
import { pictureRequired } from './asset.ts'

type Picture = { name: string; title: string; description?: string; group?: string; required?: boolean }

type Value = { asset?: unknown; alt?: string; decorative?: boolean }

// Studio passes a rule the parent of the field it checks; for these fields that is the picture.
const pictureOf = (parent: unknown): Value => (typeof parent === 'object' && parent !== null ? parent : {})

/** The fields about a picture are hidden until there is one. */
const isMissing = ({ parent, value }: { parent?: unknown; value?: unknown }): boolean =>
  pictureOf(parent).asset === undefined && !value

/** A picture must have alternative text unless it is decorative, and then must have none (WCAG 1.1.1). */
function checkAlt(alt: string | undefined, parent: unknown): true | string {
  const { asset, decorative } = pictureOf(parent)
  if (asset === undefined) return true
  if (decorative) return alt?.trim() ? messages.altOnDecorative : true
  return alt?.trim() ? true : messages.altRequired
}

const fields = [
  defineField({
    name: 'alt',
    title: 'Alternativ tekst',
    description: 'Kva biletet viser, for dei som ikkje ser det. Ikkje skriv «bilete av».',
    type: 'string',
    hidden: ({ parent, value }) =>
      isMissing({ parent, value }) || (pictureOf(parent).decorative === true && !value),
    validation: (rule) => rule.custom<string>((alt, { parent }) => checkAlt(alt, parent)),
  }),
  defineField({
    name: 'decorative',
    title: 'Biletet er til pynt',
    description: 'Slå på når biletet ikkje fortel noko. Då hoppar skjermlesarar over det.',
    type: 'boolean',
    hidden: isMissing,
  }),
  defineField({
    name: 'caption',
    title: 'Bilettekst',
    description: 'Blir vist under biletet.',
    type: 'string',
    hidden: isMissing,
  }),
  defineField({
    name: 'credit',
    title: 'Foto eller kjelde',
    description: 'Namnet på den som har laga biletet.',
    type: 'string',
    hidden: isMissing,
  }),
]

/** How the picture may be cropped, for the editor to see while choosing what is most important in it. */
const shapes = [
  { title: 'Ståande (3:4)', aspectRatio: 3 / 4 },
  { title: 'Kvadrat', aspectRatio: 1 },
  { title: 'Liggjande (16:9)', aspectRatio: 16 / 9 },
  { title: 'Brei (4:1)', aspectRatio: 4 },
]

/** A picture with the text that readers need. The crop and the hotspot are set in Studio. */
export function pictureField({ required = false, ...rest }: Picture): FieldDefinition {
  return defineField({
    ...rest,
    type: 'image',
    options: { hotspot: { previews: shapes }, accept: 'image/*' },
    fields,
    ...(required && {
      validation: (rule: ImageRule) => pictureRequired(rule, messages.assetRequired),
    }),
  })
}
