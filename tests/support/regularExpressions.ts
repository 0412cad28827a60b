import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A regular expression and its place in the sources. */
export type Found = { place: string; expression: RegExp }

const isSource = (name: string): boolean => /\.tsx?$/.test(name) && !/\.generated\.ts$/.test(name)

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isSource(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

/** A literal from the sources, made to find every match: a search from each position is what takes time. */
function expressionOf(written: string): RegExp {
  const end = written.lastIndexOf('/')
  const flags = new Set(written.slice(end + 1)).add('g')
  return new RegExp(written.slice(1, end), [...flags].join(''))
}

/** Every regular expression literal in some folders, and the places of those that are constructed at run time. */
export function regularExpressionsIn(folders: readonly string[]): { found: Found[]; made: string[] } {
  const found: Found[] = []
  const made: string[] = []
  for (const file of folders.flatMap(filesIn)) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
    const placeOf = (node: ts.Node) =>
      `${file}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        found.push({ place: `${placeOf(node)} ${node.text}`, expression: expressionOf(node.text) })
      }
      const isMade =
        (ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression)
      if (isMade && node.expression.text === 'RegExp') made.push(placeOf(node))
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return { found, made }
}

/** One of each kind of character that expressions distinguish: letters, digits, space, marks, signs, zero width. */
const kinds = [...'aåfzZ09_ \t\n\r-./%#?&=;:,~+@(<>"\'\\[{|*$^!«…\u0001\u00a0\u00ad\u0301\u200d🐑']

/** The literal words and characters in an expression: what it begins with, and what it repeats. */
function literalsOf({ source }: RegExp): string[] {
  const plain = source
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\([^\w])/g, '$1')
  const words = plain.match(/[\p{L}\p{N}<>/_=:;!"'.&%#@~?-]+/gu) ?? []
  return [...new Set(words.filter((word) => word.length < 30))]
}

/** Texts that make an expression search for as long as it can: a beginning, much repetition, and no matching end. */
export function* attacksOn(
  expression: RegExp,
): Generator<{ name: string; textOf: (length: number) => string }> {
  const literals = literalsOf(expression)
  const characters = [...new Set([...literals.join(''), ...kinds])]
  const pairs = literals.flatMap((literal) => [literal, `${literal} `, `${literal}a`, ` ${literal}`])
  for (const beginning of ['', ...literals]) {
    for (const repeated of [...characters, ...pairs]) {
      for (const ending of ['\u0001', '\n!']) {
        yield {
          name: JSON.stringify([beginning, repeated, ending]),
          textOf: (length) => beginning + repeated.repeat(Math.ceil(length / repeated.length)) + ending,
        }
      }
    }
  }
}
