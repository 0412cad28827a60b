/** The longest name that common file systems allow, in bytes of UTF-8 (NAME_MAX). */
export const longestFileName = 255

const size = (text: string): number => Buffer.byteLength(text)

/** The extension of a name, with its dot; empty for a name without one, or when it is too long to be an extension. */
function endingOf(name: string): string {
  const point = name.lastIndexOf('.')
  return point > 0 && name.length - point <= 9 ? name.slice(point) : ''
}

/** A name that fits a file system: if too long, it is shortened before its extension, at a whole character. */
export function fittingName(name: string): string {
  if (size(name) <= longestFileName) return name
  const ending = endingOf(name)
  let room = longestFileName - size(ending)
  let stem = ''
  for (const character of name.slice(0, name.length - ending.length)) {
    room -= size(character)
    if (room < 0) break
    stem += character
  }
  return stem + ending
}
