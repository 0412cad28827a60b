import { defineField, type FieldDefinition, type Reference } from '@sanity/types'
import { ifAnswered } from '../checks/others.ts'
import { adviseOriginal, checkOriginal, originalsFor } from '../checks/translation.ts'
import { choices, languageTitles } from '../choices.ts'
import { slugField } from '../fields/slug.ts'
import { comfortable } from '../lengths.ts'
import { messages } from '../messages.ts'

type Named = { title?: unknown; shortTitle?: unknown }

/** What a slug is generated from: the short title, or the title when there is none. */
export const slugSource = ({ title, shortTitle }: Named): string =>
  [shortTitle, title].find((text): text is string => typeof text === 'string' && text.trim() !== '') ?? ''

/** The fields that identify every article and event. */
export const titled: FieldDefinition[] = [
  defineField({
    name: 'title',
    title: 'Tittel',
    description: 'Overskrifta på sida. Sei det viktigaste først.',
    type: 'string',
    group: 'content',
    validation: (rule) => [
      rule.required().error(messages.titleRequired),
      rule.max(comfortable.title).warning(messages.titleLong),
    ],
  }),
  defineField({
    name: 'shortTitle',
    title: 'Kort tittel',
    description: 'Til brødsmulestien, kalenderen og adressa. Trengst berre når tittelen er lang.',
    type: 'string',
    group: 'content',
  }),
  slugField({
    description: 'Siste del av adressa: /aktuelt/… Ho bør ikkje endrast etter at saka er publisert.',
    group: 'content',
    source: ({ title, shortTitle }) => slugSource({ title, shortTitle }),
    of: 'article',
  }),
  defineField({
    name: 'language',
    title: 'Språk',
    description: 'Språket saka er skriven på. Skjermlesarar og søkjemotorar treng det.',
    type: 'string',
    group: 'content',
    options: choices(languageTitles),
    initialValue: 'nn',
    validation: (rule) => rule.required().error(messages.languageRequired),
  }),
  defineField({
    name: 'translationOf',
    title: 'Omsetjing av',
    description:
      'Saka som denne er ei omsetjing av. Lesarane får lenkjer mellom alle språka, og får vite det når originalen er nyare.',
    type: 'reference',
    group: 'content',
    to: [{ type: 'article' }, { type: 'event' }],
    options: { disableNew: true, filter: ({ document }) => originalsFor(document) },
    validation: (rule) => [
      rule.custom<Reference>(ifAnswered(checkOriginal)),
      rule.custom<Reference>(ifAnswered(adviseOriginal)).warning(),
    ],
  }),
  defineField({
    name: 'lead',
    title: 'Ingress',
    description:
      'Ei eller to setningar som seier kva saka gjeld. Blir vist i lister, i søk og når saka blir delt.',
    type: 'text',
    rows: 3,
    group: 'content',
    validation: (rule) =>
      rule.custom<string>((lead) => Boolean(lead?.trim()) || messages.leadMissing).warning(),
  }),
]
