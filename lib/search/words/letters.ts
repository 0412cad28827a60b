/** Which letters a key has, one bit each: keys that differ in many are not compared letter by letter. */
export function lettersIn(key: string): number {
  let bits = 0
  for (let index = 0; index < key.length; index++) bits |= 1 << (key.charCodeAt(index) & 31)
  return bits
}

/** How many bits of a number are set. */
export function bitsIn(bits: number): number {
  let [left, count] = [bits, 0]
  while (left !== 0) {
    left &= left - 1
    count++
  }
  return count
}
