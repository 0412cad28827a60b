import { defineArrayMember, defineField, defineType } from '@sanity/types'
import { isAllowedHref, isHttps, isPath } from '#lib/addresses/links.ts'
import { mostHeaderLinks } from '#lib/brand/frameLinks.ts'
import { runningTextField } from '../capabilities/written.ts'
import { checkAccent } from '../checks/accent.ts'
import { choices, linkPlaceTitles } from '../choices.ts'
import { logoField } from '../fields/logo.ts'
import { messages } from '../messages.ts'

/** The id of the only document of this type. */
export const siteSettingsId = 'siteSettings'

const hasName = (parent: unknown): boolean =>
  typeof parent === 'object' && parent !== null && 'name' in parent && Boolean(parent.name)

const frameLink = defineArrayMember({
  name: 'frameLink',
  title: 'Lenkje',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Tittel',
      type: 'string',
      validation: (rule) => rule.required().error(messages.linkTitleRequired),
    }),
    defineField({
      name: 'url',
      title: 'Adresse',
      description: 'https://…, eller ein stad på denne nettstaden (/…).',
      type: 'string',
      validation: (rule) => [
        rule.required().error(messages.hrefRequired),
        rule.custom<string>((url) => !url || isHttps(url) || isPath(url) || messages.linkWrong),
      ],
    }),
    defineField({
      name: 'place',
      title: 'Kvar',
      type: 'string',
      options: { ...choices(linkPlaceTitles), layout: 'radio', direction: 'horizontal' },
      initialValue: 'footer',
      validation: (rule) => rule.required().error(messages.placeRequired),
    }),
  ],
  preview: {
    select: { title: 'title', url: 'url' },
    prepare: ({ title, url }) => ({ title: title || url || 'Utan tittel', subtitle: url }),
  },
})

export const siteSettings = defineType({
  name: 'siteSettings',
  title: 'Nettstadinnstillingar',
  type: 'document',
  fields: [
    defineField({
      name: 'name',
      title: 'Namnet på verksemda',
      description: 'Står øvst og nedst på kvar side.',
      type: 'string',
      validation: (rule) => rule.required().error(messages.nameRequired),
    }),
    defineField({
      name: 'lead',
      title: 'Kort omtale',
      description: 'Ei eller to setningar om verksemda. Står nedst på kvar side og i søkjemotorar.',
      type: 'text',
      rows: 3,
    }),
    defineField({
      name: 'email',
      title: 'E-post',
      type: 'string',
      validation: (rule) => rule.email().error(messages.emailWrong),
    }),
    defineField({ name: 'phone', title: 'Telefon', type: 'string' }),
    defineField({ name: 'postalAddress', title: 'Postadresse', type: 'text', rows: 3 }),
    defineField({
      name: 'accessibilityStatementUrl',
      title: 'Tilgjengelegheitserklæring',
      description: 'Adressa til erklæringa hjå uustatus.no.',
      type: 'string',
      validation: (rule) => rule.custom<string>((url) => !url || isAllowedHref(url) || messages.hrefRefused),
    }),
    logoField({
      name: 'logo',
      title: 'Logo',
      description:
        'SVG eller PNG. Ein logo som er meir enn dobbelt så brei som han er høg, står åleine øvst på sida; ein smalare står ved sida av namnet, og er òg ikonet i nettlesaren. Utan logo står vårt eige merke der.',
    }),
    defineField({
      ...logoField({
        name: 'logoDark',
        title: 'Logo til mørk bakgrunn',
        description:
          'For lesarar som har valt mørke fargar. Utan denne får logoen ei lys flate bak seg hjå dei.',
      }),
      hidden: ({ parent, value }) => !parent?.logo && !value,
    }),
    defineField({
      name: 'accent',
      title: 'Farge',
      description:
        'Éin farge, til dømes #0b5563. Alle fargane på nettstaden, lyse og mørke, blir laga av han. Utan farge er nettstaden blågrøn.',
      type: 'string',
      validation: (rule) => rule.custom<string>(checkAccent),
    }),
    defineField({
      name: 'parentSite',
      title: 'Nettstaden vår',
      description: 'Nettstaden denne høyrer til, om det er ein annan. Ei lenkje dit står øvst på kvar side.',
      type: 'object',
      options: { collapsible: true, collapsed: true },
      fields: [
        defineField({
          name: 'name',
          title: 'Namn',
          description: 'Til dømes «Litlevik kommune».',
          type: 'string',
        }),
        defineField({
          name: 'url',
          title: 'Adresse',
          type: 'string',
          validation: (rule) =>
            rule.custom<string>((url, { parent }) =>
              url ? isHttps(url) || messages.httpsRequired : !hasName(parent) || messages.httpsRequired,
            ),
        }),
      ],
    }),
    defineField({
      name: 'links',
      title: 'Lenkjer',
      description: 'Står øvst eller nedst på kvar side.',
      type: 'array',
      of: [frameLink],
      validation: (rule) =>
        rule
          .custom<{ place?: string }[]>(
            (links) =>
              (links ?? []).filter(({ place }) => place === 'header').length <= mostHeaderLinks ||
              messages.headerLinksMany(mostHeaderLinks),
          )
          .warning(),
    }),
    runningTextField({
      name: 'contact',
      title: 'Kontakt',
      description:
        'Teksten på sida /kontakt: kven ein når, og når. E-post, telefon og adresse kjem under av seg sjølve.',
    }),
    runningTextField({
      name: 'privacy',
      title: 'Personvern',
      description: 'Teksten på sida /personvern. Utan tekst finst ikkje sida.',
    }),
    runningTextField({
      name: 'accessibility',
      title: 'Tilgjenge',
      description:
        'Teksten på sida /tilgjenge: kva som er gjort, og korleis ein melder frå om feil. Lenkja til erklæringa kjem under av seg sjølv.',
    }),
  ],
  preview: {
    select: { name: 'name' },
    prepare: ({ name }) => ({ title: name || 'Nettstadinnstillingar', subtitle: 'Nettstadinnstillingar' }),
  },
})
