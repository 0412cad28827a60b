/**
 * A JSON value as text that is the same for the same value, whatever the order of the keys of its objects, which a
 * Content Lake may change. An undefined value is the empty text.
 */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each
    return Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
  }) ?? ''
