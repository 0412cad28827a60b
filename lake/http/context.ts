import type { Context } from 'hono'

/** Who sent a request: the lake's one user, identified by the token, or anybody else. */
export type Caller = {
  identity: string
  isAnonymous: boolean
}

export type LakeEnv = {
  Variables: { caller: Caller }
}

export type LakeContext = Context<LakeEnv>
