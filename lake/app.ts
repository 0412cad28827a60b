import { Hono } from 'hono'
import { assetEndpoints } from './assets/endpoints.ts'
import { actionEndpoints } from './endpoints/actions.ts'
import { docEndpoints } from './endpoints/doc.ts'
import { historyEndpoints } from './endpoints/history.ts'
import { listenEndpoints } from './endpoints/listen.ts'
import { liveEndpoints } from './endpoints/live.ts'
import { mutateEndpoints } from './endpoints/mutate.ts'
import { queryEndpoints } from './endpoints/query.ts'
import { studioEndpoints } from './endpoints/studio.ts'
import { HttpError } from './errors.ts'
import { answerError } from './http/answerError.ts'
import { identify } from './http/caller.ts'
import type { LakeEnv } from './http/context.ts'
import { guard } from './http/guard.ts'
import type { Lake } from './lake.ts'

/** The lake's whole HTTP interface. Each family of endpoints knows the lake and no other family. */
export function lakeApp(lake: Lake): Hono<LakeEnv> {
  const app = new Hono<LakeEnv>()
  app.onError(answerError(lake.report))
  app.notFound((c) => c.json(new HttpError(404, `The local Content Lake has no ${c.req.path}`).toBody(), 404))
  app.use(guard(lake.settings.origins), identify(lake.settings.token))
  for (const endpoints of [
    queryEndpoints,
    docEndpoints,
    mutateEndpoints,
    actionEndpoints,
    listenEndpoints,
    liveEndpoints,
    historyEndpoints,
    assetEndpoints,
    studioEndpoints,
  ]) {
    app.route('/', endpoints(lake))
  }
  return app
}
