import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export const dynamic = 'force-dynamic'

/** The files, by the names that Studio asks for; as they are in the packages, not a byte changed (decision 18). */
const files: Readonly<Record<string, string>> = {
  'nn.aff': 'node_modules/dictionary-nn/index.aff',
  'nn.dic': 'node_modules/dictionary-nn/index.dic',
  'nn.license': 'node_modules/dictionary-nn/license',
  'nb.aff': 'node_modules/dictionary-nb/index.aff',
  'nb.dic': 'node_modules/dictionary-nb/index.dic',
  'nb.license': 'node_modules/dictionary-nb/license',
  'GPL-2.0.txt': 'app/studio/ordlister/GPL-2.0.txt',
}

/** A week: a new version of a list has a word or two more. */
const kept = 'public, max-age=604800'

type Context = { params: Promise<{ file: string }> }

/** The word lists of Nynorsk and Bokmål with their licence, which Studio's advice fetches when it is on. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  const path = Object.hasOwn(files, file) ? files[file] : undefined
  if (path === undefined) return new Response('Det finst inga fil her.', { status: 404 })
  const bytes = await readFile(join(/* turbopackIgnore: true */ process.cwd(), path))
  return new Response(bytes, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': kept },
  })
}
