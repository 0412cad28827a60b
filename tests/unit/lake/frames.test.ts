import { expect, test } from 'vitest'
import { closeFrame, frameReader, textFrame } from '#lake/presence/frames.ts'

/** A frame as a browser sends it: masked. */
function masked(text: string, first = 0x81): Buffer {
  const payload = Buffer.from(text)
  const mask = Buffer.from([1, 2, 3, 4])
  const head = payload.length < 126 ? Buffer.alloc(2) : Buffer.alloc(4)
  head[0] = first
  head[1] = 0x80 | Math.min(payload.length, 126)
  if (payload.length >= 126) head.writeUInt16BE(payload.length, 2)
  return Buffer.concat([head, mask, payload.map((byte, index) => byte ^ (mask[index % 4] ?? 0))])
}

test.each(['', 'hei', 'å'.repeat(60), 'x'.repeat(126), 'x'.repeat(65_535)])(
  'a text is read back: %#',
  (text) => {
    expect(frameReader()(masked(text))).toEqual([{ kind: 'text', text }])
  },
)

test('frames are found whatever pieces they come in', () => {
  const read = frameReader()
  const bytes = Buffer.concat([masked('one'), masked('x'.repeat(200)), masked('three')])
  const messages = [...bytes].flatMap((byte) => read(Buffer.from([byte])))
  expect(messages).toEqual(['one', 'x'.repeat(200), 'three'].map((text) => ({ kind: 'text', text })))
  expect(frameReader()(bytes)).toEqual(messages)
})

test.each([
  ['without a mask', textFrame('hei')],
  ['in fragments', masked('hei', 0x01)],
  ['of binary data', masked('hei', 0x82)],
  ['with a 64-bit length', Buffer.from([0x81, 0xff, 0, 0, 0, 0, 0, 1, 0, 0])],
])('a frame %s ends the connection', (_name, bytes) => {
  expect(frameReader()(bytes)).toEqual([{ kind: 'close' }])
})

test('what the server sends has the length RFC 6455 gives it', () => {
  expect([...textFrame('hei')]).toEqual([0x81, 3, 104, 101, 105])
  expect([...textFrame('x'.repeat(126)).subarray(0, 4)]).toEqual([0x81, 126, 0, 126])
  expect([...closeFrame()]).toEqual([0x88, 0])
  expect(() => textFrame('x'.repeat(65_536))).toThrow(RangeError)
})
