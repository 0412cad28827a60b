import { createHash, timingSafeEqual } from 'node:crypto'

/** What is kept of a secret: SHA-256 in hexadecimal. It has 256 random bits, so there is nothing to guess from a hash. */
export const secretHashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Whether a secret has a hash. In constant time: an answer that takes longer the more is right would tell the hash. */
export function opens(secret: string, hash: string): boolean {
  const [given, kept] = [Buffer.from(secretHashOf(secret)), Buffer.from(hash)]
  return given.length === kept.length && timingSafeEqual(given, kept)
}
