import { defineArrayMember, defineField } from '@sanity/types'
import { isAllowedHref } from '#lib/addresses/links.ts'
import { messages } from '../messages.ts'

const link = defineArrayMember({
  name: 'link',
  title: 'Lenkje',
  type: 'object',
  fields: [
    defineField({
      name: 'href',
      title: 'Adresse',
      description: 'https://…, mailto:…, tel:…, ein stad på denne nettstaden (/…) eller på sida (#…).',
      type: 'string',
      validation: (rule) => [
        rule.required().error(messages.hrefRequired),
        rule.custom<string>((href) => !href || isAllowedHref(href) || messages.hrefRefused),
      ],
    }),
  ],
})

const internalLink = defineArrayMember({
  name: 'internalLink',
  title: 'Lenkje til innhald her',
  type: 'object',
  fields: [
    defineField({
      name: 'reference',
      title: 'Side',
      description: 'Lenkja held seg rett om sida byter adresse.',
      type: 'reference',
      to: [{ type: 'article' }, { type: 'event' }, { type: 'topic' }],
      validation: (rule) => rule.required().error(messages.referenceRequired),
    }),
  ],
})

const lists = [
  { title: 'Punktliste', value: 'bullet' },
  { title: 'Nummerert liste', value: 'number' },
]

const decorators = [
  { title: 'Sterk', value: 'strong' },
  { title: 'Utheva', value: 'em' },
]

const paragraph = { title: 'Avsnitt', value: 'normal' }

/** Running text with headings. The page's title is its h1, so text starts at h2. */
export const textBlock = defineArrayMember({
  type: 'block',
  title: 'Tekst',
  styles: [
    paragraph,
    { title: 'Mellomtittel (nivå 2)', value: 'h2' },
    { title: 'Mellomtittel (nivå 3)', value: 'h3' },
  ],
  lists,
  marks: { decorators, annotations: [link, internalLink] },
})

/** Text inside another block: paragraphs and lists only. */
export const innerTextBlock = defineArrayMember({
  type: 'block',
  title: 'Tekst',
  styles: [paragraph],
  lists,
  marks: { decorators, annotations: [link, internalLink] },
})
