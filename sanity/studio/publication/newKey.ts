/** A `_key` that no other item in a list has: 48 random bits, in hexadecimal. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
