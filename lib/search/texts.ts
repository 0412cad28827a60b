import type { Block } from '../content/blocks/index.ts'
import type { TextBlock } from '../content/blocks/text.ts'
import type { Document } from '../content/document.ts'
import type { Event } from '../content/event.ts'
import { isOff } from '../content/eventStatus.ts'
import type { File } from '../content/file.ts'
import type { Picture } from '../content/image.ts'
import type { Person } from '../content/person.ts'
import type { ProgrammeItem } from '../content/programmeItem.ts'
import { dateText } from '../dates/format.ts'
import { occurrencesOf } from '../events/series.ts'
import { messagesIn } from '../messages/index.ts'
import { readable } from '../text/body.ts'

/** Where on a page a text stands, the place that tells most of what the page is about first. */
export const fields = ['title', 'lead', 'names', 'headings', 'body'] as const

export type Field = (typeof fields)[number]

/** What a page says, by where it stands: each a list of paragraphs, cells, names. */
export type Texts = Readonly<Record<Field, readonly string[]>>

type Said = (string | undefined)[]

const words = (said: Said): string[] => said.filter((text) => text !== undefined).filter(Boolean)

const inBlock = ({ children }: TextBlock): string => children.map(({ text }) => text).join('')

const inBlocks = (blocks: readonly TextBlock[]): string[] => blocks.map(inBlock)

const ofPerson = ({ name, role, organisation, email, phone }: Omit<Person, 'id' | 'image'>): Said => [
  name,
  role,
  organisation,
  email,
  phone,
]

const ofFile = ({ title, filename }: File): Said => [title, filename]

const ofPicture = ({ alt, caption, credit }: Picture): Said => [caption, alt, credit]

type Of = { names: Said; headings: Said; body: Said }

const only = (part: Partial<Of>): Of => ({ names: [], headings: [], body: [], ...part })

type OfBlocks = { [Type in Block['_type']]: (block: Extract<Block, { _type: Type }>) => Of }

/** What each block says. A block without a line here does not compile. */
const ofBlocks: OfBlocks = {
  block: (block) =>
    only(block.style === 'normal' ? { body: [inBlock(block)] } : { headings: [inBlock(block)] }),
  figure: ({ image }) => only({ headings: ofPicture(image) }),
  quotation: ({ content, source }) => only({ names: [source], body: inBlocks(content) }),
  video: ({ title }) => only({ headings: [title] }),
  factBox: ({ title, content }) => only({ headings: [title], body: inBlocks(content) }),
  table: ({ caption, rows }) =>
    only({ headings: [caption], body: rows.map(({ cells }) => cells.filter(Boolean).join(' · ')) }),
  attachment: ({ file }) => only({ names: ofFile(file) }),
  contact: ({ person }) => only({ names: ofPerson(person) }),
  callout: ({ title, content }) => only({ headings: [title], body: inBlocks(content) }),
}

// The table has the function for each type, which TypeScript cannot follow through the index.
const ofBlock = (block: Block): Of => (ofBlocks[block._type] as (block: Block) => Of)(block)

const ofItem = ({ topic, speakers, track, room, slides }: ProgrammeItem): Of =>
  only({
    headings: [topic],
    names: [
      ...speakers.flatMap(({ name, role, organisation }) => [name, role, organisation]),
      track,
      room,
      ...(slides ? ofFile(slides) : []),
    ],
  })

function ofEvent(event: Event): Of {
  const { place, host, status, statusReason, registration, programme, language, repeats } = event
  const items = programme.map(ofItem)
  const said = messagesIn(language).event.status
  return {
    names: [
      messagesIn(language).kinds.event,
      isOff(status) ? said[status] : undefined,
      place?.name,
      place?.address,
      host,
      ...occurrencesOf(event).map((date) => dateText(date.startsAt, language)),
      ...repeats.flatMap((date) => [date.place?.name, date.place?.address]),
      registration?.email,
      registration?.phone,
      ...items.flatMap(({ names }) => names),
    ],
    headings: items.flatMap(({ headings }) => headings),
    body: [statusReason, ...repeats.map(({ reason }) => reason), registration?.note],
  }
}

const ofArticle = (document: Extract<Document, { _type: 'article' }>): Of =>
  only({ names: [messagesIn(document.language).kinds.article[document.kind]] })

/** All that the page of a document says, and nothing that it does not. */
export function textsOf(document: Document): Texts {
  const { title, shortTitle, lead, topics, contacts, attachments, mainImage, body, changes, withdrawn } =
    document
  const parts: Of[] = [
    document._type === 'event' ? ofEvent(document) : ofArticle(document),
    ...readable(body).map(ofBlock),
  ]
  const all = (place: keyof Of): Said => parts.flatMap((part) => part[place])
  return {
    title: words([title, shortTitle]),
    lead: words([lead]),
    names: words([
      ...all('names'),
      ...topics.map((topic) => topic.title),
      ...contacts.flatMap(ofPerson),
      ...attachments.flatMap(ofFile),
    ]),
    headings: words([...(mainImage ? ofPicture(mainImage) : []), ...all('headings')]),
    body: words([
      ...(withdrawn ? [withdrawn.reason, withdrawn.replacement?.title] : []),
      ...all('body'),
      ...changes.map(({ note }) => note),
    ]),
  }
}
