import { Hono } from 'hono'
import { type Doc, isPublicId, publishedIdOf } from '../document.ts'
import type { LakeEnv } from '../http/context.ts'
import { dataPaths, inDataset } from '../http/dataset.ts'
import type { Lake } from '../lake.ts'

/** `data/doc`: documents by id, as they are stored. Missing ones are listed in `omitted`; they are not an error. */
export function docEndpoints({ settings, store }: Lake): Hono<LakeEnv> {
  return new Hono<LakeEnv>().on('GET', dataPaths('doc', '/:ids'), inDataset(settings), (c) => {
    const { isAnonymous } = c.get('caller')
    const ids = [...new Set((c.req.param('ids') ?? '').split(',').filter((id) => id !== ''))]
    const isVisible = ({ _id }: Doc) => !isAnonymous || isPublicId(_id)

    const found = ids.map((id) => ({ id, document: store.get(id) }))
    const documents = found.flatMap(({ document }) => (document && isVisible(document) ? [document] : []))
    const omitted = found.flatMap(({ id, document }) => {
      if (!document) return [{ id, reason: 'existence' }]
      return isVisible(document) ? [] : [{ id, reason: 'permission' }]
    })
    if (c.req.query('includeAllVersions') === 'true') {
      const families = new Set(ids.map(publishedIdOf))
      for (const document of store.all()) {
        if (!families.has(publishedIdOf(document._id)) || ids.includes(document._id)) continue
        if (isVisible(document)) documents.push(document)
      }
    }
    const shape =
      c.req.query('excludeContent') === 'true' ? ({ _id, _type }: Doc) => ({ _id, _type }) : (d: Doc) => d
    return c.json({ documents: documents.map(shape), omitted })
  })
}
