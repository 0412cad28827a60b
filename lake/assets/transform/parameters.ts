import { z } from 'zod'

export const fitModes = ['clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min'] as const
export type Fit = (typeof fitModes)[number]
export const formats = ['jpg', 'pjpg', 'png', 'webp', 'avif', 'gif'] as const
export type Format = (typeof formats)[number]

export type Rect = { left: number; top: number; width: number; height: number }

/** What an image address asks for. Sizes are in pixels, before `dpr` is applied. */
export type TransformRequest = {
  width?: number | undefined
  height?: number | undefined
  fit: Fit
  rect?: Rect | undefined
  /** 1–100. */
  quality: number
  dpr: number
  format?: Format | undefined
  /** Whether to choose the best format that the caller accepts. */
  auto: boolean
}

/** A parameter that cannot be used: the caller's fault. */
export class TransformError extends Error {
  override name = 'TransformError'
}

const maxSide = 8192
const side = z.coerce.number().positive().max(maxSide).optional()
const rect = z
  .string()
  .regex(/^\d+(\.\d+)?(,\d+(\.\d+)?){3}$/, 'is left,top,width,height in pixels')
  .transform((value): Rect => {
    const [left = 0, top = 0, width = 0, height = 0] = value.split(',').map(Number)
    return { left, top, width, height }
  })

const parameters = z
  .object({
    w: side,
    h: side,
    fit: z.enum(fitModes).default('clip'),
    rect: rect.optional(),
    q: z.coerce.number().min(0).max(100).default(75),
    dpr: z.coerce.number().min(1).max(3).default(1),
    fm: z.enum(formats).optional(),
    auto: z.string().optional(),
  })
  .transform(
    ({ w, h, fit, rect, q, dpr, fm, auto }): TransformRequest => ({
      width: w,
      height: h,
      fit,
      rect,
      quality: Math.max(1, Math.round(q)),
      dpr,
      format: fm,
      auto: auto?.split(',').includes('format') ?? false,
    }),
  )

const parameterNames = ['w', 'h', 'rect', 'q', 'dpr', 'fm', 'auto']

/**
 * The transform that the query string of an image address asks for, or undefined when it has no parameter that we
 * support: the original is then served.
 * @throws TransformError naming the parameter that cannot be used.
 */
export function parseTransform(search: URLSearchParams): TransformRequest | undefined {
  if (!parameterNames.some((name) => search.has(name))) return undefined
  const parsed = parameters.safeParse(Object.fromEntries(search))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new TransformError(`The parameter "${issue?.path.join('.')}" cannot be used: ${issue?.message}`)
}
