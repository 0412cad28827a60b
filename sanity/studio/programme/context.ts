import { createContext } from 'react'

/** What an item of the programme, in its dialog, can ask of the programme. */
export type ProgrammeActions = {
  /** Adds an item after this one, which starts when this ends, and opens it. */
  addAfter: (key: string) => void
}

/** The programme around an item; undefined where it is only shown. */
export const ProgrammeContext = createContext<ProgrammeActions | undefined>(undefined)
