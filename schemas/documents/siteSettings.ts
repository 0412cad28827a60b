import { defineField, defineType } from '@sanity/types'
import { isAllowedHref } from '#lib/addresses/links.ts'
import { runningTextField } from '../capabilities/written.ts'
import { messages } from '../messages.ts'

/** The id of the only document of this type. */
export const siteSettingsId = 'siteSettings'

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
