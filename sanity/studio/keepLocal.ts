import { dropRemoteFonts } from './dropRemoteFonts.ts'
import { shards, stayLocal } from './stayLocal.ts'

let isDone = false

/** Keeps Studio on this machine, once. Before it mounts: its clients take what they find, its text the fonts there are. */
export function keepLocal(page: Window & typeof globalThis): void {
  if (isDone) return
  isDone = true
  // Tabs that started at the same number would meet at the same hosts.
  const first = Math.floor(Math.random() * shards)
  page.fetch = stayLocal(page.fetch.bind(page), page.location.origin, first)
  dropRemoteFonts(page.document)
}
