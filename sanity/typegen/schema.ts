import { Schema } from '@sanity/schema'
import { builtinTypes, extractSchema } from '@sanity/schema/_internal'
import { schemaTypes } from '#schemas/index.ts'

type Compiled = Parameters<typeof extractSchema>[0]

/** The content model as Studio compiles it, with the Content Lake's built-in types. */
const compileSchema = (): Compiled =>
  // Sanity's two declarations of a schema differ in whether `parent` may be undefined; there is no parent here.
  Schema.compile({ name: 'default', types: [...builtinTypes, ...schemaTypes] }) as Compiled

/** The content model as GROQ sees it. A field that validation requires is never null there. */
export const groqSchema = (): ReturnType<typeof extractSchema> =>
  extractSchema(compileSchema(), { enforceRequiredFields: true })
