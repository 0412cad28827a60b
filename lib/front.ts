import type { Card } from './content/card.ts'

/** What Framside gives room: the newest that has a picture and is no short notice, or else simply the newest. */
export function leadOf(news: Card[]): Card | undefined {
  return (
    news.find((card) => card.mainImage && !(card._type === 'article' && card.kind === 'notice')) ?? news[0]
  )
}
