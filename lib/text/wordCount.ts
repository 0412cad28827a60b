const letter = /\p{L}/u

/** How many words a text has: what stands between spaces and has a letter in it. Figures alone are in no language. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((part) => letter.test(part)).length
