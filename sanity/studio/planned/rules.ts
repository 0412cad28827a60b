import type { SanityClient } from '@sanity/client'
import { schemaTypes } from '#schemas/index.ts'
import { referencesIn } from '../addresses/references.ts'
import { plannedMessages } from '../messages/planned.ts'
import type { StoredDocument } from '../publication/document.ts'

/**
 * Sanity's own validation, with our schema compiled as Studio compiles it. Its public entry validates as the command line
 * does (6.16), where what follows a rule gives it its level: a slug that is taken would be a warning. It takes a second to
 * load, so it is loaded only where something is planned.
 */
async function load() {
  const [{ evaluateDocumentInternal, inferFromSchema }, { Schema }, { builtinTypes }] = await Promise.all([
    import('@sanity/validation/_internal'),
    import('@sanity/schema'),
    import('@sanity/schema/_internal'),
  ])
  type Compiled = Parameters<typeof inferFromSchema>[0]
  // Sanity's two declarations of a schema differ in whether `parent` may be undefined; there is no parent here.
  const compiled = Schema.compile({ name: 'default', types: [...builtinTypes, ...schemaTypes] }) as Compiled
  return { evaluate: evaluateDocumentInternal, schema: inferFromSchema(compiled) }
}

let loaded: ReturnType<typeof load> | undefined

/** Loads the rules, for those who will soon need them. */
export function loadRules(): ReturnType<typeof load> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined
    throw error
  })
  return loaded
}

type Options = Parameters<Awaited<ReturnType<typeof load>>['evaluate']>[0]

const { builtIn } = plannedMessages
const isKnown = (key: string): key is keyof typeof builtIn => Object.hasOwn(builtIn, key)

/** Sanity's own rules in Nynorsk: what is wrong, in few words. Our own rules bring theirs. */
const words = {
  currentLocale: { id: 'nn-NO' },
  loadNamespaces: async () => undefined,
  t: (key: string) => {
    const name = key.replace(/^validation:/, '')
    return isKnown(name) ? builtIn[name] : builtIn.other
  },
  // i18next's function has a hundred forms, of which validation uses this one.
} as unknown as NonNullable<Options['i18n']>

/**
 * What is wrong with a document by the rules that keep Studio from publishing it, in words for the editor, each once;
 * empty when nothing is. What it refers to must be published, as in Studio. `client` sees drafts.
 * @throws when the Content Lake does not answer, or a rule could not be tried.
 */
export async function faultsOf(document: StoredDocument, client: SanityClient): Promise<string[]> {
  const { evaluate, schema } = await loadRules()
  const ids = referencesIn(document)
  const published = new Set(await client.fetch<string[]>('*[_id in $ids]._id', { ids }))
  const { status, markers } = await evaluate({
    document,
    schema,
    getClient: (config) => client.withConfig(config),
    getDocumentExists: async ({ id }) => published.has(id),
    environment: 'studio',
    i18n: words,
  })
  if (status === 'notEvaluated') throw new Error(`The rules for ${document._id} could not be tried`)
  const errors = markers.filter(({ level }) => level === 'error')
  const said = errors.map(({ code, message }) => (code === 'validation.exception' ? builtIn.other : message))
  return [...new Set(said)]
}
