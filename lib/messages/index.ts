import { type Messages, nn } from './nn.ts'

/** The words of the pages. */
export const messages: Messages = nn

export type { Messages }
