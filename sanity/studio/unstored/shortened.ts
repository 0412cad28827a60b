const most = 40

/** The start of what an editor typed, to be known by. */
export const shortened = (text: string): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text)
