/**
 * A groq-js result as plain JSON: its paths and times become strings. `check` is called for each object and array,
 * because a short query can produce a huge result from few documents by nesting each inside each.
 * @throws what `check` throws.
 */
export function plain(value: unknown, check: () => void): unknown {
  if (typeof value !== 'object' || value === null) return value
  check()
  if (Array.isArray(value)) {
    let changed: unknown[] | undefined
    for (let index = 0; index < value.length; index++) {
      const item = plain(value[index], check)
      if (item !== value[index]) changed ??= value.slice()
      if (changed) changed[index] = item
    }
    return changed ?? value
  }
  if ('toJSON' in value && typeof value.toJSON === 'function') return value.toJSON()
  let changed: Record<string, unknown> | undefined
  for (const [name, each] of Object.entries(value)) {
    const item = plain(each, check)
    if (item === each) continue
    changed ??= { ...value }
    changed[name] = item
  }
  return changed ?? value
}
