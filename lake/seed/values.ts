import { osloDay } from '#lib/dates/oslo.ts'
import type { FileName } from './files/index.ts'
import { addDays, addWorkdays } from './osloTime.ts'
import type { PictureName } from './pictures/index.ts'

/** A document as the Content Lake stores it. */
export type SeedDocument = { _id: string; _type: string; _createdAt: string } & Record<string, unknown>

/** A file to be stored. `id` is the Content Lake's asset id, which is derived from `bytes`. */
export type SeedAsset = {
  kind: 'image' | 'file'
  name: string
  /** The file's name when it is uploaded. */
  filename: string
  bytes: Buffer
  contentType: string
  id: string
}

type ImageText = { caption?: string; hotspot?: { x: number; y: number; width: number; height: number } } & (
  | { alt: string }
  | { decorative: true }
)

export type ImageValue = { _type: 'image'; asset: { _type: 'reference'; _ref: string } } & Record<
  string,
  unknown
>
export type FileValue = { _type: 'file'; _key: string; asset: { _type: 'reference'; _ref: string } } & Record<
  string,
  unknown
>

/** What the documents of the seed are made from: today's date, and the assets by name. */
export type SeedContext = {
  /** `YYYY-MM-DD` in Oslo. */
  today: string
  /** The date `offset` days from today. */
  day: (offset: number) => string
  /** The date `offset` working days from today. */
  workday: (offset: number) => string
  image: (name: PictureName, text: ImageText) => ImageValue
  file: (name: FileName, title: string, language?: 'nn' | 'nb' | 'en') => FileValue
}

/** @throws Error naming the asset, when a document uses one that is not among `assets`. */
export function contextFor(now: Date, assets: readonly SeedAsset[]): SeedContext {
  const ids = new Map(assets.map(({ name, id }) => [name, id]))
  const asset = (name: string) => {
    const _ref = ids.get(name)
    if (_ref === undefined) throw new Error(`The seed has no asset named ${name}`)
    return { _type: 'reference' as const, _ref }
  }
  const today = osloDay(now)
  return {
    today,
    day: (offset) => addDays(today, offset),
    workday: (offset) => addWorkdays(today, offset),
    image: (name, text) => ({
      _type: 'image',
      asset: asset(name),
      ...text,
      credit: 'Illustrasjon: Digi Vestland',
    }),
    file: (name, title, language = 'nn') => ({
      _type: 'file',
      _key: name.replace('.', '-'),
      asset: asset(name),
      title,
      language,
    }),
  }
}
