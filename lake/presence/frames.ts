/** The parts of RFC 6455 § 5 that a browser's short text messages need. */
const textOpcode = 0x1
const closeOpcode = 0x8
const pingOpcode = 0x9
const pongOpcode = 0xa
const finalBit = 0x80

/** Presence messages are some hundred bytes; more than this is no Studio's. */
const maxPayload = 64 * 1024

export type Message = { kind: 'text'; text: string } | { kind: 'ping'; payload: Buffer } | { kind: 'close' }

/** A frame from a server: final and unmasked. */
function frame(opcode: number, payload: Buffer): Buffer {
  const head = payload.length < 126 ? Buffer.alloc(2) : Buffer.alloc(4)
  head[0] = finalBit | opcode
  head[1] = Math.min(payload.length, 126)
  if (payload.length >= 126) head.writeUInt16BE(payload.length, 2)
  return Buffer.concat([head, payload])
}

/** @throws RangeError above 65,535 bytes, which presence has no use for. */
export function textFrame(text: string): Buffer {
  const payload = Buffer.from(text)
  if (payload.length > 0xffff) throw new RangeError('A presence message is longer than 65,535 bytes')
  return frame(textOpcode, payload)
}

export const pongFrame = (payload: Buffer): Buffer => frame(pongOpcode, payload)

export const closeFrame = (): Buffer => frame(closeOpcode, Buffer.alloc(0))

/**
 * Takes messages out of what a browser sends, whatever pieces it comes in. A message in fragments, one without a mask
 * and one that is too long end in `close`: no Studio sends them.
 */
export function frameReader(): (chunk: Buffer) => Message[] {
  let pending = Buffer.alloc(0)
  return (chunk) => {
    pending = Buffer.concat([pending, chunk])
    const messages: Message[] = []
    for (;;) {
      const read = readFrame(pending)
      if (!read) return messages
      pending = pending.subarray(read.size)
      if (read.message) messages.push(read.message)
      if (read.message?.kind === 'close') return messages
    }
  }
}

function readFrame(bytes: Buffer): { size: number; message?: Message } | undefined {
  if (bytes.length < 2) return undefined
  const [first = 0, second = 0] = bytes
  const short = second & 0x7f
  const refused = { size: bytes.length, message: { kind: 'close' } as const }
  if ((first & finalBit) === 0 || (second & finalBit) === 0 || short === 127) return refused
  const start = short === 126 ? 4 : 2
  if (bytes.length < start + 4) return undefined
  const length = short === 126 ? bytes.readUInt16BE(2) : short
  if (length > maxPayload) return refused
  const size = start + 4 + length
  if (bytes.length < size) return undefined
  const mask = bytes.subarray(start, start + 4)
  const payload = Buffer.from(
    bytes.subarray(start + 4, size).map((byte, index) => byte ^ (mask[index % 4] ?? 0)),
  )
  const message = messageOf(first & 0x0f, payload)
  return message ? { size, message } : { size }
}

function messageOf(opcode: number, payload: Buffer): Message | undefined {
  if (opcode === textOpcode) return { kind: 'text', text: payload.toString('utf8') }
  if (opcode === pingOpcode) return { kind: 'ping', payload }
  return opcode === pongOpcode ? undefined : { kind: 'close' }
}
