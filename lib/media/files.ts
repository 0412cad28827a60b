import type { File } from '../content/file.ts'
import type { ContentLanguage } from '../content/language.ts'
import { fittingName } from '../http/fileName.ts'
import { decimalText } from '../text/numbers.ts'

const fileId = /^file-([a-f0-9]{40})-([a-z0-9]{1,8})$/

/**
 * The address on this site that downloads a file under its own name; undefined for an id not of the Content Lake's
 * form.
 */
export function fileHref(file: File): string | undefined {
  const [, hash, extension] = fileId.exec(file.assetId ?? '') ?? []
  if (hash === undefined || extension === undefined) return undefined
  const name = file.filename ?? `${file.title}.${extension}`
  return `/media/file/${hash}.${extension}?dl=${encodeURIComponent(fittingName(name).toWellFormed())}`
}

const step = 1000
const units = ['byte', 'kB', 'MB', 'GB'] as const

/** A size in bytes as text, in SI units as is usual in Norway: «245 kB», «1,2 MB». */
export function sizeText(bytes: number, language: ContentLanguage = 'nn'): string {
  let size = bytes
  let unit = 0
  while (Math.round(size) >= step && unit < units.length - 1) {
    size /= step
    unit += 1
  }
  const decimals = unit >= 2 && size < 10 ? 1 : 0
  return `${decimalText(size, decimals, language)}\u00a0${units[unit]}`
}
