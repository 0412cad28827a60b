import { readFile } from 'node:fs/promises'
import { readWordList } from '#sanity/studio/advice/words/wordList.ts'

const one = async (written: 'nn' | 'nb') => {
  const [aff, dic] = await Promise.all(
    ['aff', 'dic'].map((kind) => readFile(`node_modules/dictionary-${written}/index.${kind}`, 'utf8')),
  )
  return readWordList(aff ?? '', dic ?? '', async () => undefined)
}

/** Both word lists, from the packages. */
export const wordListsFromPackages = async () => ({ nn: await one('nn'), nb: await one('nb') })
