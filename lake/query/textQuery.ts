import type { ExprNode, FuncCallNode, OpCallNode } from 'groq-js'
import type { Doc } from '../document.ts'
import { asTree, copiedWith, isNode } from './tree.ts'

type Search = {
  wanted: string[]
  unwanted: string[]
}

/**
 * Replaces `… match text::query(…)` in a query, because every list and search in Studio sends it and groq-js lacks it.
 * An empty query and `*` match everything; any other word must be the prefix of a word in the document, and `-word`
 * must not. A match on the whole document (`@`) is evaluated here, and the matching documents are marked with an
 * attribute that only the returned tree knows: neither a projection nor JSON shows it. A match on a field is kept.
 */
export function withoutTextQuery(
  tree: ExprNode,
  documents: readonly Doc[],
): { tree: ExprNode; documents: readonly Doc[] } {
  if (!asksForText(tree)) return { tree, documents }
  const searches: Search[] = []
  const rewrite = (node: unknown): unknown =>
    isNode(node) && isTextMatch(node) ? replacement(node, searches) : copiedWith(node, rewrite)
  const rewritten = asTree(rewrite(tree))
  return {
    tree: rewritten,
    documents: searches.length > 0 ? documents.map((each) => marked(each, searches)) : documents,
  }
}

/** No attribute of a stored document has this name by chance. */
const markOf = (index: number) => `text::query#${index}`

function marked(document: Doc, searches: readonly Search[]): Doc {
  const hits = searches.flatMap((search, index) => (matches(document, search) ? [markOf(index)] : []))
  if (hits.length === 0) return document
  const mark = { value: true, enumerable: false }
  return Object.defineProperties({ ...document }, Object.fromEntries(hits.map((name) => [name, mark])))
}

/** The parser caches trees, and some have 10,000 nodes. */
const known = new WeakMap<ExprNode, boolean>()

function asksForText(tree: ExprNode): boolean {
  const asks = known.get(tree) ?? mentionsTextQuery(tree)
  known.set(tree, asks)
  return asks
}

function mentionsTextQuery(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(mentionsTextQuery)
  if (typeof node !== 'object' || node === null) return false
  return isTextMatch(node) || Object.values(node).some(mentionsTextQuery)
}

function isTextMatch(node: object): node is OpCallNode & { right: FuncCallNode } {
  if (!('op' in node) || node.op !== 'match' || !('right' in node)) return false
  const right = node.right as Partial<FuncCallNode> | null
  return right?.type === 'FuncCall' && right.namespace === 'text' && right.name === 'query'
}

function replacement(node: OpCallNode & { right: FuncCallNode }, searches: Search[]): ExprNode {
  const argument = node.right.args[0]
  const search = parseSearch(
    argument?.type === 'Value' && typeof argument.value === 'string' ? argument.value : '',
  )
  if (search.wanted.length + search.unwanted.length === 0) return { type: 'Value', value: true }
  if (!mentionsThis(node.left)) return fieldMatch(node.left, search)
  const name = markOf(searches.push(search) - 1)
  const isMarked: ExprNode = { type: 'AccessAttribute', name }
  return { type: 'OpCall', op: '==', left: isMarked, right: { type: 'Value', value: true } }
}

function fieldMatch(left: ExprNode, { wanted, unwanted }: Search): ExprNode {
  const match = (words: string[]): ExprNode => ({
    type: 'OpCall',
    op: 'match',
    left,
    right: { type: 'Value', value: words.map((word) => `${word}*`) },
  })
  const all: ExprNode = wanted.length > 0 ? match(wanted) : { type: 'Value', value: true }
  return unwanted.reduce<ExprNode>(
    (base, word) => ({ type: 'And', left: base, right: { type: 'Not', base: match([word]) } }),
    all,
  )
}

function mentionsThis(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(mentionsThis)
  if (typeof node !== 'object' || node === null) return false
  return ('type' in node && node.type === 'This') || Object.values(node).some(mentionsThis)
}

function parseSearch(text: string): Search {
  const parts = text.split(/\s+/).filter(Boolean)
  const words = (negative: boolean) =>
    parts.filter((part) => part.startsWith('-') === negative).flatMap((part) => tokens(part))
  return { wanted: words(false), unwanted: words(true) }
}

const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Documents are never changed in place, so their words are extracted once. */
const wordsOf = new WeakMap<Doc, readonly string[]>()

function matches(document: Doc, { wanted, unwanted }: Search): boolean {
  const words = wordsOf.get(document) ?? [...new Set(textOf(document).flatMap(tokens))]
  wordsOf.set(document, words)
  const begins = (term: string) => words.some((word) => word.startsWith(term))
  return wanted.every(begins) && !unwanted.some(begins)
}

function textOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textOf)
}
