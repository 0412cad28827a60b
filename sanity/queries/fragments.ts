import { instant } from './instant.ts'
import { atNext } from './next.ts'
import { isWithdrawn } from './readable.ts'
import { linkable } from './visible.ts'

/** The parts that several queries share. Their results are parsed at the boundary in lib/content. */

/**
 * `_ref` and `_refs` accompany what they point to: when a document does not exist yet, they make the result depend on
 * its creation (sanity/dependencies.ts).
 */

export const imageFields = /* groq */ `
  "_ref": asset._ref, asset->{_id, metadata{lqip, dimensions{width, height}}},
  crop, hotspot, alt, decorative, caption, credit
`

/** A logo is shown whole, and described by the name beside it. */
export const logoFields = /* groq */ `"_ref": asset._ref, asset->{_id, size}`

export const fileFields = /* groq */ `
  _key, title, language, "_ref": asset._ref,
  asset->{_id, size, extension, mimeType, originalFilename}
`

export const personFields = /* groq */ `
  _id, name, role, organisation, email, phone,
  image{${imageFields}}
`

export const topicFields = /* groq */ `_id, _type, title, "slug": slug.current, description`

const textFields = /* groq */ `
  ...,
  markDefs[]{
    ...,
    _type == "internalLink" => {
      "target": [reference->][${linkable}][0]{_type, "slug": slug.current}
    }
  }
`

/** A block of no type of ours may still have the fields of one (lib/content/blocks/nearestText.ts). */
export const bodyFields = /* groq */ `
  ...,
  _type == "block" => {${textFields}},
  _type == "figure" => {image{${imageFields}}},
  _type == "quotation" => {content[]{${textFields}}},
  _type == "factBox" => {content[]{${textFields}}},
  _type == "callout" => {content[]{${textFields}}},
  _type == "attachment" => {file{${fileFields}}},
  _type == "contact" => {"_ref": person._ref, "person": person->{${personFields}}},
  _type != "block" && _type != "figure" && _type != "quotation" && _type != "video" && _type != "factBox"
  && _type != "table" && _type != "attachment" && _type != "contact" && _type != "callout" => {
    "image": image{${imageFields}}, "file": file{${fileFields}}, "person": person->{${personFields}}
  }
`

/** The dates that lists, the sitemap and the ledger use, as they are parsed there. */
export const dates = /* groq */ `
  "publishedAt": string(${instant('publishedAt')}), "lastUpdated": string(${instant('lastUpdated')}),
  "startsAt": string(${instant('startsAt')}), "endsAt": string(${instant('endsAt')})
`

const expiry = /* groq */ `"expiresAt": string(${instant('expiresAt')})`

/** `rev` lets a visit verify that a page shows the current card of a document. An event is as on its next date. */
export const related = /* groq */ `${atNext}{_id, _type, "rev": _rev, title, "slug": slug.current, language,
  "isWithdrawn": ${isWithdrawn}, "publishedAt": string(${instant('publishedAt')}), ${expiry},
  "startsAt": string(${instant('startsAt')}), "endsAt": string(${instant('endsAt')}), kind, allDay, status, stream{state}}`

/** The document's own fields on a card: a change to none of these leaves every list as it was. */
export const ownCardFields = /* groq */ `
  title, shortTitle, "slug": slug.current, language, lead,
  ${dates}, kind, deadline, allDay, attendance, status, place, host, stream{state},
  "isWithdrawn": ${isWithdrawn}, ${expiry}
`

export const cardFields = /* groq */ `
  _id, _type, "rev": _rev, ${ownCardFields},
  mainImage{${imageFields}},
  "_refs": topics[]._ref, topics[]->{${topicFields}}
`

/** Documents as cards: an event is as on its next date. */
export const cards = /* groq */ `${atNext}{${cardFields}}`
