/**
 * One webhook, in the shape of Sanity's `defineDocumentWebhook`, so that the same object can configure the hosted one.
 */
export type Webhook = {
  name: string
  url: string
  on: readonly ('create' | 'update' | 'delete')[]
  /** GROQ, without `*[…]`; absent or empty matches every document. */
  filter?: string
  /** GROQ, `{…}`; absent or empty sends the whole document. */
  projection?: string
  secret?: string
  headers?: Readonly<Record<string, string>>
  includeDrafts?: boolean
  includeAllVersions?: boolean
  httpMethod?: 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'GET'
}

/** A lake's settings, already parsed by the caller. */
export type LakeSettings = {
  /** Contains the database and the uploaded files; created when absent. `:memory:` keeps everything in memory. */
  directory: string
  /** The only project the lake knows: `local`. */
  projectId: string
  /** The only dataset the lake holds. */
  dataset: string
  /** Writes and drafts need `Authorization: Bearer <token>`. */
  token: string
  /** The TCP port on loopback; 0 takes a free one. */
  port: number
  /** The lake as browsers see it, such as `http://localhost:3333`; absent: `http://localhost:<the port taken>`. */
  baseUrl?: string
  /** Origins allowed besides loopback ones, such as a SITE_URL that is not on loopback. */
  origins: readonly string[]
  webhooks: readonly Webhook[]
  /** How long a query may run, in ms; absent: 10 s. */
  queryTimeLimit?: number
}
