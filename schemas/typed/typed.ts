/**
 * A parsed editor's text: the value to store, or what is wrong, in words for the editor. `choices` are texts that would be
 * right, where one of few is meant.
 */
export type Typed<Value> = { value: Value } | { problem: string; choices?: readonly string[] }

/** How a kind of value is shown in a field, and how text is parsed as one. Both are total: neither throws. */
export type TextForm<Value> = {
  read: (text: string) => Typed<Value>
  write: (value: Value) => string
}
