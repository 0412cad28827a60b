import { useSyncExternalStore } from 'react'

/** Where the browser keeps it. */
const name = 'aktuelt.advice'

const listeners = new Set<() => void>()
/** For a browser that keeps nothing: until the page is left. */
let chosen: boolean | undefined

function isOn(): boolean {
  if (chosen !== undefined) return chosen
  try {
    return localStorage.getItem(name) !== 'off'
  } catch {
    return true
  }
}

/** Turns advice on or off for who uses this browser, in every tab of Studio. */
export function turnAdvice(on: boolean): void {
  chosen = undefined
  try {
    localStorage.setItem(name, on ? 'on' : 'off')
  } catch {
    chosen = on
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  // Another tab tells of its change by this event.
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}

/** Whether advice is on in this browser; it is until somebody turns it off. */
export const useAdviceIsOn = (): boolean => useSyncExternalStore(subscribe, isOn, () => false)
