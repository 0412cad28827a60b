import { sentencesIn } from './sentences.ts'

/** A sentence with more words than this is hard to read at one go. */
const mostWords = 30

/** A long sentence: its beginning, where it stands, and how many words it has. */
export type Long = { text: string; at: number; words: number }

/** The sentences of a text with more than thirty words. */
export const longIn = (text: string): Long[] =>
  sentencesIn(text).flatMap((sentence) =>
    sentence.words.length > mostWords
      ? [
          {
            text: sentence.words
              .slice(0, 4)
              .map((word) => word.text)
              .join(' '),
            at: sentence.at,
            words: sentence.words.length,
          },
        ]
      : [],
  )
