import { adviceMessages as messages } from '../messages/advice.ts'
import type { Advice } from './advise.ts'
import type { Written } from './foreign.ts'

/** Advice in words. */
export function saidOf(advice: Advice, written: Written): string {
  switch (advice.kind) {
    case 'foreign':
      return messages.foreign[written](advice.text, advice.instead)
    case 'plain':
      return messages.plain(advice.text, advice.instead ?? '')
    case 'abbreviation':
      return advice.instead === undefined
        ? messages.abbreviation(advice.text)
        : messages.writeOut(advice.text, advice.instead)
    case 'long':
      return messages.long(advice.text, advice.words)
  }
}
