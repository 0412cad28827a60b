/** What a paste may hold that does not come along. */
export type DroppedKind =
  | 'picture'
  | 'tracker'
  | 'link'
  | 'cellLink'
  | 'hidden'
  | 'comment'
  | 'deleted'
  | 'active'
  | 'struck'
  | 'table'
  | 'heading'

/** How many of each kind did not come along; a kind of which all did is absent. */
export type Dropped = Partial<Record<DroppedKind, number>>

/** Counts one more of a kind. */
export function drop(dropped: Dropped, kind: DroppedKind): void {
  dropped[kind] = (dropped[kind] ?? 0) + 1
}
