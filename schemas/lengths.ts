/** How long a text may be before it is less read, in characters. Nobody is stopped by it. */
export const comfortable = {
  /** Shown whole in lists and by most who share it. */
  title: 120,
  /** Stands in the trail and in the calendar, beside others. */
  shortTitle: 40,
  /** Search engines and those who share show some 160, lists the whole. */
  lead: 300,
  /** Screen readers read it out in one go. */
  alt: 150,
} as const

/** How much of a title, and of a lead, search engines show, in characters: about, for they count pixels. */
export const shownInSearch = { title: 60, lead: 160 } as const
