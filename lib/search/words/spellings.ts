import { looseOf } from './key.ts'

/** Words in one spelling, in one text, in which to look for letters: a search of it is many times faster than one of a list. */
type Segment = { text: string; terms: readonly string[]; starts: Uint32Array }

function segmentOf(terms: readonly string[]): Segment {
  const starts = new Uint32Array(terms.length + 1)
  const written: string[] = []
  let at = 0
  for (const [index, term] of terms.entries()) {
    const loose = looseOf(term)
    written.push(loose)
    starts[index] = at + 1
    at += loose.length + 1
  }
  starts[terms.length] = at + 1
  return { text: `\n${written.join('\n')}\n`, terms, starts }
}

/** The index of the word that a place in a segment's text belongs to. */
function wordAt({ starts }: Segment, place: number): number {
  let [low, high] = [0, starts.length - 2]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}

/** Segments of fewer keys are put together: one is added at each change. */
const mostSegments = 8

/** Words by the letters that are in them. */
export type Spellings = {
  add: (terms: readonly string[]) => void
  /** The words that contain some letters, each with its spelling in which it does. */
  containing: (part: string) => Generator<{ term: string; loose: string }>
}

export function spellings(): Spellings {
  let segments: Segment[] = []

  function* containing(part: string): Generator<{ term: string; loose: string }> {
    for (const segment of segments) {
      for (let at = segment.text.indexOf(part); at >= 0; ) {
        const index = wordAt(segment, at)
        const end = (segment.starts[index + 1] ?? 0) - 1
        yield { term: segment.terms[index] ?? '', loose: segment.text.slice(segment.starts[index], end) }
        at = segment.text.indexOf(part, end)
      }
    }
  }

  return {
    add(terms) {
      if (terms.length === 0) return
      segments.push(segmentOf(terms))
      if (segments.length > mostSegments) segments = [segmentOf(segments.flatMap((each) => each.terms))]
    },
    containing,
  }
}
