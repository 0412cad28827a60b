import { dropRemoteFonts } from './dropRemoteFonts.ts'
import { shards, stayLocal } from './stayLocal.ts'

let isDone = false

/** Keeps Studio on this machine, once. Call before it mounts, when it picks up `fetch` and the fonts there are. */
export function keepLocal(page: Window & typeof globalThis): void {
  if (isDone) return
  isDone = true
  // Tabs that start with the same number would use the same hosts.
  const first = Math.floor(Math.random() * shards)
  page.fetch = stayLocal(page.fetch.bind(page), page.location.origin, first)
  dropRemoteFonts(page.document)
}
