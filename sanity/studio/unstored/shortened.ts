const most = 40

/** The beginning of what an editor typed, enough to recognize it. */
export const shortened = (text: string): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text)
