import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { GET } from '#app/studio/ordlister/[file]/route.ts'

const ask = (file: string) =>
  GET(new Request(`http://localhost/studio/ordlister/${file}`), { params: Promise.resolve({ file }) })

describe('the word lists', () => {
  test.each(['nn', 'nb'])(
    'of %s are served as they are in their package, with its licence',
    async (written) => {
      for (const [kind, name] of [
        ['aff', 'index.aff'],
        ['dic', 'index.dic'],
        ['license', 'license'],
      ]) {
        const answer = await ask(`${written}.${kind}`)
        const own = await readFile(`node_modules/dictionary-${written}/${name}`)
        expect(answer.status).toBe(200)
        expect(own.equals(Buffer.from(await answer.arrayBuffer()))).toBe(true)
      }
    },
  )

  test('come with the text of the GPL', async () => {
    expect(await (await ask('GPL-2.0.txt')).text()).toContain('GNU GENERAL PUBLIC LICENSE')
  })

  test.each(['package.json', '__proto__', 'constructor', '../../package.json', ''])(
    'and nothing else is: %s',
    async (file) => {
      expect((await ask(file)).status).toBe(404)
    },
  )
})
