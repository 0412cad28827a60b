import { defineField, defineType } from '@sanity/types'
import { isHttps, isPath } from '#lib/addresses/links.ts'
import { longestAlertTitle } from '#lib/content/alert.ts'
import { endsAfterStart } from '../checks/order.ts'
import { alertLevelTitles, choices } from '../choices.ts'
import { instantField } from '../fields/instant.ts'
import { messages } from '../messages.ts'
import { joined } from '../when.ts'

/** A message on every page of the site, for as long as it is in force. */
export const alert = defineType({
  name: 'alert',
  title: 'Viktig melding',
  type: 'document',
  fields: [
    defineField({
      name: 'title',
      title: 'Tittel',
      description: `Det viktigaste, på høgst ${longestAlertTitle} teikn: «Kok drikkevatnet på Nordsida».`,
      type: 'string',
      validation: (rule) => [
        rule.required().error(messages.titleRequired),
        rule.max(longestAlertTitle).error(messages.alertTitleLong(longestAlertTitle)),
      ],
    }),
    defineField({
      name: 'text',
      title: 'Tekst',
      description: 'Eitt avsnitt: kva som har hendt, kven det gjeld, og kva folk skal gjere.',
      type: 'text',
      rows: 4,
      validation: (rule) => [
        rule.required().error(messages.alertTextRequired),
        rule.custom<string>((text) => !text?.trim().includes('\n') || messages.alertOneParagraph),
        rule.max(400).warning(messages.alertTextLong),
      ],
    }),
    defineField({
      name: 'link',
      title: 'Lenkje',
      description: 'Der det står meir: ein stad på denne nettstaden (/aktuelt/…) eller https://….',
      type: 'string',
      validation: (rule) =>
        rule.custom<string>((link) => !link || isHttps(link) || isPath(link) || messages.linkWrong),
    }),
    defineField({
      name: 'level',
      title: 'Kor alvorleg',
      type: 'string',
      options: { ...choices(alertLevelTitles), layout: 'radio' },
      validation: (rule) => rule.required().error(messages.alertLevelRequired),
    }),
    instantField({
      name: 'from',
      title: 'Frå',
      description: 'Når meldinga skal vere på alle sidene. Tomt: frå du publiserer.',
    }),
    instantField({
      name: 'to',
      title: 'Til',
      description: 'Når ho går bort av seg sjølv. Utan denne tida står ho til nokon tek henne bort.',
      check: (to, { document }) => endsAfterStart(to, document?.from) || messages.alertEndsBeforeStart,
    }),
  ],
  orderings: [{ name: 'from', title: 'Nyaste først', by: [{ field: 'from', direction: 'desc' }] }],
  preview: {
    select: { title: 'title', level: 'level', text: 'text' },
    prepare: ({ title, level, text }) => ({
      title: title || 'Utan tittel',
      subtitle: joined(alertLevelTitles[level as keyof typeof alertLevelTitles], text),
    }),
  },
})
