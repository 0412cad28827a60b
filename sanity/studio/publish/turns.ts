import { useId, useLayoutEffect, useSyncExternalStore } from 'react'

const waiting = new Map<string, readonly string[]>()
const listeners = new Set<() => void>()

function set(name: string, all: readonly string[]): void {
  if (all.length > 0) waiting.set(name, all)
  else waiting.delete(name)
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Whether this is the first mounted of all components that share a name. Studio (6.16) renders the dialog of a document's
 * first action in its footer, and once more when the action was called by its keys: two dialogs, each with the focus trapped.
 */
export function useIsFirst(name: string): boolean {
  const id = useId()
  useLayoutEffect(() => {
    set(name, [...(waiting.get(name) ?? []), id])
    return () =>
      set(
        name,
        (waiting.get(name) ?? []).filter((each) => each !== id),
      )
  }, [name, id])
  return useSyncExternalStore(subscribe, () => waiting.get(name)?.[0] === id)
}
