const headerLength = 22

/** A PNG of `size` pixels, at most 255, in an ICO file (Windows Vista and later; every browser). */
export function icoOf(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(headerLength + png.length)
  const header = new DataView(file.buffer)
  header.setUint16(2, 1, true) // an icon
  header.setUint16(4, 1, true) // of one picture
  header.setUint8(6, size)
  header.setUint8(7, size)
  header.setUint16(10, 1, true) // colour planes
  header.setUint16(12, 32, true) // bits a pixel
  header.setUint32(14, png.length, true)
  header.setUint32(18, headerLength, true)
  file.set(png, headerLength)
  return file
}
