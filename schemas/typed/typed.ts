/** What the text of an editor says: a value as it is stored, or what is wrong with it, for the editor to read. */
export type Typed<Value> = { value: Value } | { problem: string }

/** How a kind of value stands in a field, and how text is read as one. Both are total: neither throws. */
export type TextForm<Value> = {
  read: (text: string) => Typed<Value>
  write: (value: Value) => string
}
