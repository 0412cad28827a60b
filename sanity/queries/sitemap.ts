import { defineQuery } from 'groq'
import { instant } from './instant.ts'
import { isWithdrawn } from './readable.ts'
import { listed, published } from './visible.ts'

/** No `_id`: the sitemap depends on the addresses and dates of documents, and not on every revision of them. */
export const mapQuery = defineQuery(`
  *[${listed} && !${isWithdrawn}] | order(${published} desc, _id)[0...$count]{
    "slug": slug.current, "publishedAt": string(${instant('publishedAt')}), "lastUpdated": string(${instant('lastUpdated')})
  }
`)
