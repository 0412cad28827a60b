/** What the inputs of the form say. Nynorsk. */
export const inputMessages = {
  add: (title: string) => `Legg til ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
} as const
