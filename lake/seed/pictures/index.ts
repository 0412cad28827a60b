import sharp from 'sharp'
import { bridge } from './bridge.ts'
import { conference } from './conference.ts'
import { ferry } from './ferry.ts'
import { fjord } from './fjord.ts'
import { harbour } from './harbour.ts'
import { islands } from './islands.ts'
import { meeting } from './meeting.ts'
import { network } from './network.ts'
import { portal } from './portal.ts'
import { height, width } from './shapes.ts'
import { townHall } from './townHall.ts'
import { winter } from './winter.ts'

const sources = {
  bridge,
  conference,
  ferry,
  fjord,
  harbour,
  islands,
  meeting,
  network,
  portal,
  townHall,
  winter,
} as const satisfies Record<string, () => string>

export type PictureName = keyof typeof sources

/**
 * The pictures of the seed as JPEG, all of the same size in pixels. One version of sharp always gives the same bytes.
 */
export async function drawPictures(): Promise<
  { name: PictureName; bytes: Buffer; width: number; height: number }[]
> {
  // The keys of `sources` are exactly the names; the type of Object.entries does not say so.
  const named = Object.entries(sources) as [PictureName, () => string][]
  return Promise.all(
    named.map(async ([name, draw]) => {
      // Full colour resolution: the default halves it, which frays the edges of flat colours. Not mozjpeg: it saves a
      // tenth of the bytes but takes five times as long, and everyone's first start waits for it.
      const jpeg = sharp(Buffer.from(draw())).jpeg({ quality: 86, chromaSubsampling: '4:4:4' })
      return { name, bytes: await jpeg.toBuffer(), width, height }
    }),
  )
}
