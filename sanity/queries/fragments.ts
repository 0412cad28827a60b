/** The parts that several queries share. What they give is parsed by the border in lib/content. */

export const imageFields = /* groq */ `
  asset->{_id, metadata{lqip, dimensions{width, height}}},
  crop, hotspot, alt, decorative, caption, credit
`

export const fileFields = /* groq */ `
  _key, title, language,
  asset->{_id, url, size, extension, mimeType, originalFilename}
`

export const personFields = /* groq */ `
  _id, name, role, organisation, email, phone,
  image{${imageFields}}
`

export const topicFields = /* groq */ `_id, title, "slug": slug.current, description`

export const relatedFields = /* groq */ `_id, _type, title, "slug": slug.current, publishedAt`

const textFields = /* groq */ `
  ...,
  markDefs[]{
    ...,
    _type == "internalLink" => {"target": reference->{_type, "slug": slug.current}}
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
  _type == "contact" => {"person": person->{${personFields}}}
`

export const cardFields = /* groq */ `
  _id, _rev, _type, title, shortTitle, "slug": slug.current, language, lead,
  publishedAt, lastUpdated, kind, deadline,
  startsAt, endsAt, allDay, attendance, status, place, host,
  mainImage{${imageFields}},
  topics[]->{${topicFields}},
  "isWithdrawn": defined(withdrawn)
`
