import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { generateTypes } from './generate.ts'

/** `npm run typegen`: writes the generated types beside this file. Needs neither network nor Content Lake. */
const root = resolve(import.meta.dirname, '../..')
await writeFile(resolve(import.meta.dirname, 'schema.generated.ts'), await generateTypes(root))
process.stdout.write('Wrote sanity/typegen/schema.generated.ts\n')
