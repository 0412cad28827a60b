import type { ValidationContext } from '@sanity/types'
import { askRaw, clientIn, ifAnswered, publishedId, type Stored } from './others.ts'
import { checkUpdated, isSameUpdate, type Updated } from './updated.ts'

const asPublished = '*[_id == $id]{_id, _type, lastUpdated, "changes": changes[]{at}}'

// The two rules below are checked together, with the same document: one request.
const asked = new WeakMap<object, Promise<boolean>>()

/** Whether readers already have what a document says of its updates: it was imported so, or published before this rule. */
function isPublishedSo(document: Updated & { _id: string }, context: ValidationContext): Promise<boolean> {
  const known = asked.get(document)
  if (known) return known
  const id = publishedId(document._id)
  const answer = askRaw<Stored & Updated>(clientIn(context), asPublished, { id }).then(([published]) =>
    published === undefined ? false : isSameUpdate(published, document),
  )
  asked.set(document, answer)
  // A question that failed is asked again the next time.
  answer.catch(() => asked.delete(document))
  return answer
}

/** What is contradictory in «Sist oppdatert» and «Endringar», unless it is published so already. */
export const refuseNewContradiction = ifAnswered(
  async (context: ValidationContext): Promise<true | string> => {
    const { document } = context
    const found = document ? checkUpdated(document) : true
    return document && found !== true && !(await isPublishedSo(document, context)) ? found : true
  },
)

/** The same for what is published so already: it is no reason to keep a correction from readers. */
export const warnOfOldContradiction = ifAnswered(
  async (_value: unknown, context: ValidationContext): Promise<true | string> => {
    const { document } = context
    const found = document ? checkUpdated(document) : true
    return document && found !== true && (await isPublishedSo(document, context)) ? found : true
  },
)
