/** The type of the message in which a process tells its parent why it cannot start, worded for the terminal. */
export const failed = 'failed'

/** Sends a message to the parent process over the IPC channel, and waits until it is sent. Does nothing without one. */
export function tellParent(message: { type: string; [field: string]: unknown }): Promise<void> {
  return new Promise((resolve) => {
    if (!process.send) return resolve()
    // Without a callback, this would throw when the parent has just exited.
    process.send(message, undefined, undefined, () => resolve())
  })
}
