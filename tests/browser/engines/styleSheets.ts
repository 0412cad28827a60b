/** All that style sheets say that an engine may not know, each thing once. */
export type Said = {
  declarations: string[]
  selectors: string[]
  conditions: string[]
  /** The value of each custom property where it is first set. */
  properties: { [name: string]: string }
}

/** What is within these is asked of the engine by the sheet itself, or is of another kind than declarations of elements. */
const leftOut = /^@(?:supports|page|font-face|property)\b/

/** The end of the string or bracket that begins at an index of a text: the index of its last character. */
function endOf(text: string, at: number): number {
  const opening = text[at]
  if (opening === '"' || opening === "'") {
    for (let index = at + 1; index < text.length; index++) {
      if (text[index] === '\\') index++
      else if (text[index] === opening) return index
    }
    return text.length
  }
  if (opening !== '(' && opening !== '[') return at
  for (let index = at + 1; index < text.length; index++) {
    if (text[index] === ')' || text[index] === ']') return index
    index = endOf(text, index)
  }
  return text.length
}

type Part = { text: string; ends: '{' | '}' | ';' }

/** What stands before each brace and semicolon that is in no string and no bracket. */
function* partsOf(css: string): Generator<Part> {
  const plain = css.replace(/\/\*.*?\*\//gs, '')
  let from = 0
  for (let index = 0; index < plain.length; index++) {
    const character = plain[index]
    if (character === '{' || character === '}' || character === ';') {
      yield { text: plain.slice(from, index).trim(), ends: character }
      from = index + 1
    } else index = endOf(plain, index)
  }
}

/** What style sheets say, as they are served. Rules within rules are read, but their selectors are not. */
export function readSheets(css: string): Said {
  const declarations = new Set<string>()
  const selectors = new Set<string>()
  const conditions = new Set<string>()
  const properties: Record<string, string> = {}
  const around: string[] = []
  const note = (text: string) => {
    const [, name, value] = /^([\w-]+)\s*:(.*)$/s.exec(text) ?? []
    if (name === undefined || value === undefined || around.some((each) => leftOut.test(each))) return
    if (name.startsWith('--')) properties[name] ??= value.trim()
    else declarations.add(`${name}: ${value.replace(/!\s*important$/, '').trim()}`)
  }
  for (const { text, ends } of partsOf(css)) {
    if (ends !== '{') {
      note(text)
      if (ends === '}') around.pop()
      continue
    }
    const isFirst = around.every((each) => /^@(?:layer|media|container)\b/.test(each))
    if (text.startsWith('@media')) conditions.add(text.slice('@media'.length).trim())
    else if (!text.startsWith('@') && isFirst) selectors.add(text)
    around.push(text)
  }
  return {
    declarations: [...declarations],
    selectors: [...selectors],
    conditions: [...conditions],
    properties,
  }
}
