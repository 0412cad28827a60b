import { screen } from '@testing-library/react'
import type { EventCard } from '#lib/content/card.ts'
import { file } from '#lib/content/file.ts'
import { image } from '#lib/content/image.ts'
import { siteSettings } from '#lib/content/siteSettings.ts'
import { topic } from '#lib/content/topic.ts'
import { cardOf } from '#tests/fixtures/content.ts'

/** The text of a part of the page, with plain spaces for non-breaking ones. */
export const plain = (node: Node | null | undefined) => node?.textContent?.replaceAll('\u00a0', ' ')

/** The text of the whole page. */
export const text = () => plain(document.body)

/** The text of each element that matches the selector. */
export const textsOf = (selector: string) =>
  [...document.querySelectorAll(selector)].map((node) => plain(node))

/** The `lang` that applies to these words; undefined when there is none. */
export const langAt = (words: string | RegExp) =>
  screen.getByText(words).closest('[lang]')?.getAttribute('lang')

/** The address of the link with this name. */
export const hrefOf = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href')

/** A picture as the Content Lake stores it. */
export const storedImage = {
  alt: 'Ein fjord',
  asset: {
    _id: `image-${'a'.repeat(40)}-1200x800-png`,
    metadata: { dimensions: { width: 1200, height: 800 } },
  },
}

export const imageOf = (more: object = {}) => image.parse({ ...storedImage, ...more })

/** A PDF of 1.24 MB as the Content Lake stores it. */
export const storedFile = (more: object = {}) => ({
  title: 'Vedtak',
  asset: {
    _id: `file-${'c'.repeat(40)}-pdf`,
    url: 'https://x.example/f.pdf',
    size: 1_240_000,
    extension: 'pdf',
  },
  ...more,
})

export const fileOf = (more: object = {}) => file.parse(storedFile(more))

export const topicOf = (more: object = {}) =>
  topic.parse({ _id: 't1', _type: 'topic', title: 'Skule', slug: 'skule', ...more })

/** A logo as the Content Lake gives it to the frame of a page. */
export const storedLogo = (format: string, size = '120x100', bytes = 2_000) => ({
  asset: { _id: `image-${'d'.repeat(40)}-${size}-${format}`, size: bytes },
})

export const settingsOf = (more: object = {}) => siteSettings.parse({ name: 'Digi Vestland', ...more })

/** The card of an event, at the time of the first content's event. */
export function eventCardOf(more: object = {}): EventCard {
  const card = cardOf({ _type: 'event', startsAt: '2021-09-01T11:30:00Z', attendance: 'online', ...more })
  if (card._type !== 'event') throw new Error('The card is of no event')
  return card
}

/** The link in the frame of a player that the reader has not opened yet. */
export function linkInFrame(frame: HTMLIFrameElement | null = document.querySelector('iframe')) {
  const asking = new DOMParser().parseFromString(frame?.srcdoc ?? '', 'text/html')
  const [link, ...others] = asking.querySelectorAll('a')
  if (link === undefined || others.length > 0) throw new Error('A frame has one link')
  return link
}
