/** What a process says to the one that started it when it cannot start: why, in words for the person at the terminal. */
export const failed = 'failed'

/** Tells the process that started this one, over its channel, and waits until it is sent. Nothing is said without one. */
export function tellParent(message: { type: string; [field: string]: unknown }): Promise<void> {
  return new Promise((resolve) => {
    if (!process.send) return resolve()
    // Without a callback, a parent that has just gone would be an error here.
    process.send(message, undefined, undefined, () => resolve())
  })
}
