import { instant } from './instant.ts'
import { isWithdrawn } from './readable.ts'
import { linkable } from './visible.ts'

/** The parts that several queries share. What they give is parsed by the boundary in lib/content. */

/**
 * `_ref` and `_refs` stand beside what they lead to: when a document is not there yet, they are what ties the answer
 * to its coming (sanity/dependencies.ts).
 */

export const imageFields = /* groq */ `
  "_ref": asset._ref, asset->{_id, metadata{lqip, dimensions{width, height}}},
  crop, hotspot, alt, decorative, caption, credit
`

export const fileFields = /* groq */ `
  _key, title, language, "_ref": asset._ref,
  asset->{_id, url, size, extension, mimeType, originalFilename}
`

export const personFields = /* groq */ `
  _id, name, role, organisation, email, phone,
  image{${imageFields}}
`

export const topicFields = /* groq */ `_id, title, "slug": slug.current, description`

const textFields = /* groq */ `
  ...,
  markDefs[]{
    ...,
    _type == "internalLink" => {
      "target": [reference->][${linkable}][0]{_type, "slug": slug.current}
    }
  }
`

export const bodyFields = /* groq */ `
  ...,
  _type == "block" => {${textFields}},
  _type == "figure" => {image{${imageFields}}},
  _type == "quotation" => {content[]{${textFields}}},
  _type == "factBox" => {content[]{${textFields}}},
  _type == "callout" => {content[]{${textFields}}},
  _type == "attachment" => {file{${fileFields}}},
  _type == "contact" => {"_ref": person._ref, "person": person->{${personFields}}}
`

/** The dates that lists, the map and the ledger go by, as they read them. */
export const dates = /* groq */ `
  "publishedAt": string(${instant('publishedAt')}), "lastUpdated": string(${instant('lastUpdated')}),
  "startsAt": string(${instant('startsAt')}), "endsAt": string(${instant('endsAt')})
`

/** `rev` is by which a visit sees that a page shows a document's card as it is now. */
export const relatedFields = /* groq */ `_id, _type, "rev": _rev, title, "slug": slug.current, language,
  "isWithdrawn": ${isWithdrawn}, "publishedAt": string(${instant('publishedAt')}),
  "startsAt": string(${instant('startsAt')}), "endsAt": string(${instant('endsAt')}), allDay, status`

/** What a card shows of the document itself: whoever changes none of it leaves every list as it was. */
export const ownCardFields = /* groq */ `
  title, shortTitle, "slug": slug.current, language, lead,
  ${dates}, kind, deadline, allDay, attendance, status, place, host, stream{state},
  "isWithdrawn": ${isWithdrawn}
`

export const cardFields = /* groq */ `
  _id, _type, "rev": _rev, ${ownCardFields},
  mainImage{${imageFields}},
  "_refs": topics[]._ref, topics[]->{${topicFields}}
`
