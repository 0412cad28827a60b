import { defineQuery } from 'groq'
import { instant } from './instant.ts'
import { isWithdrawn } from './readable.ts'
import { published, visible } from './visible.ts'

/** No `_id`, for the map is tied to the addresses and dates of documents, and not to every revision of them. */
export const mapQuery = defineQuery(`
  *[${visible} && !${isWithdrawn}] | order(${published} desc, _id)[0...$count]{
    "slug": slug.current, "publishedAt": string(${instant('publishedAt')}), "lastUpdated": string(${instant('lastUpdated')})
  }
`)
