/** A document as the ledger has it: `isListed` says whether lists show it now. */
export type Held = { id: string; revision: string | undefined; isListed: boolean; hasText: boolean }

/** What the site tells the thread that writes the index, each with a number that rises. Handled in order. */
export type ToIndexer = { number: number } & (
  | { type: 'changed'; documents: readonly Held[] }
  /** A part of all that the ledger has; the last one says so. */
  | { type: 'compare'; documents: readonly Held[]; isFirst: boolean; isLast: boolean }
  | { type: 'stop' }
)

/** What the thread tells the site. */
export type FromIndexer =
  /** Everything up to this message is in the index, or will be retried. */
  | { type: 'done'; number: number }
  /** It has begun with an index of which it does not know whether it is whole. */
  | { type: 'begun' }
