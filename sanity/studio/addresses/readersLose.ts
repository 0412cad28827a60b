import { addressMessages as words } from '../messages/addresses.ts'
import type { StoredDocument } from '../publication/document.ts'
import { publicAddressOf } from './deletion.ts'

/** What readers meet once a published document is gone, in the editor's words. */
export function readersLose(published: StoredDocument): string {
  const address = publicAddressOf(published)
  if (published._type === 'person') return words.readersLose.person
  if (address === undefined) return words.readersLose.other
  return published._type === 'redirect'
    ? words.readersLose.redirect(address)
    : words.readersLose.page(address)
}
