import { createMiddleware } from 'hono/factory'
import { HttpError } from '../errors.ts'
import type { LakeSettings } from '../settings.ts'
import type { LakeEnv } from './context.ts'

/** The two paths of a data operation: the usual one, and the one used by clients configured with `resource`. */
export const dataPaths = (operation: string, rest = ''): string[] => [
  `/:version{v[^/]+}/data/${operation}/:dataset${rest}`,
  `/:version{v[^/]+}/projects/:project/datasets/:dataset/${operation}${rest}`,
]

/** Responds with 404 for any other project or dataset, and says which ones exist. */
export const inDataset = ({ projectId, dataset }: LakeSettings) =>
  createMiddleware<LakeEnv>(async (c, next) => {
    const { project = projectId, dataset: wanted }: Record<string, string | undefined> = c.req.param()
    if (project !== projectId) {
      throw new HttpError(
        404,
        `Project "${project}" not found: the local Content Lake has the project "${projectId}"`,
      )
    }
    if (wanted !== dataset) {
      throw new HttpError(404, `Dataset "${wanted}" not found: the local Content Lake holds "${dataset}"`)
    }
    await next()
  })

/** `v2025-02-19` → `2025-02-19`. */
export const apiVersionOf = (c: { req: { param(name: string): string | undefined } }): string =>
  (c.req.param('version') ?? 'v1').replace(/^v/, '')
