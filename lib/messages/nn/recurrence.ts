const ordinals: Record<number, string> = { 2: 'andre', 3: 'tredje', 4: 'fjerde' }

const which: Record<1 | 2 | 3 | 4 | 'last', string> = {
  1: 'første',
  2: 'andre',
  3: 'tredje',
  4: 'fjerde',
  last: 'siste',
}

/** The dates of a series in words. Days come as they stand in the text: «onsdag», «onsdag 12. mai», «12. mai». */
export const recurrenceWords = {
  recurrence: {
    /** Where each date has a time of day of its own. */
    varied: 'til ulike klokkeslett',
    and: 'og',
    daily: 'kvar dag',
    /** `days` are several weekdays when `isSeveral`. */
    weekly: (days: string, weeks: number, isSeveral: boolean): string => {
      if (weeks === 1) return `kvar ${days}`
      if (weeks === 2) return isSeveral ? `${days} annakvar veke` : `annankvar ${days}`
      return `${days} kvar ${ordinals[weeks] ?? weeks} veke`
    },
    monthly: (day: string, of: keyof typeof which): string => `${which[of]} ${day} i kvar månad`,
    until: (day: string) => `til ${day}`,
    fromUntil: (from: string, until: string) => `frå ${from} til ${until}`,
    without: (days: string) => `ikkje ${days}`,
    withoutSpan: (from: string, until: string) => `frå ${from} til ${until}`,
    moved: (from: string, to: string) => `${from} er flytta til ${to}`,
    movedCount: (count: number) => `${count} av datoane er flytta`,
    cancelled: (days: string, isSeveral: boolean) => `${days} er ${isSeveral ? 'avlyste' : 'avlyst'}`,
    cancelledCount: (count: number) => `${count} av datoane er avlyste`,
    also: (days: string) => `òg ${days}`,
    /** Several dates, all at one time of day. */
    allAt: (days: string, at: string) => `${days}, alle ${at}`,
    count: (count: number, from: string, until: string) => `${count} datoar frå ${from} til ${until}`,
  },
}

export type RecurrenceWords = typeof recurrenceWords
