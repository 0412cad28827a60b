import { writeSync } from 'node:fs'

/** How many times to wait for a full pipe, and for how long each time, in ms. */
const tries = 20
const rest = 10

const clock = new Int32Array(new SharedArrayBuffer(4))

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

/**
 * Writes text to standard output (1) or standard error (2). When it cannot be written, because the disk is full or the
 * pipe's reader has gone, it is lost: no line is worth ending the process or holding it up. Node's own stream would
 * throw, and stay silent for ever after.
 */
export function writeOut(stream: 1 | 2, text: string): void {
  let left: Uint8Array = Buffer.from(text)
  for (let turn = 0; left.length > 0 && turn < tries; ) {
    try {
      left = left.subarray(writeSync(stream, left))
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') return
      turn++
      Atomics.wait(clock, 0, 0, rest)
    }
  }
}
