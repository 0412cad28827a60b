import type { Context } from 'hono'

/** Who sent a request. The lake has one user, whom the token stands for, and everybody else. */
export type Caller = {
  identity: string
  isAnonymous: boolean
}

export type LakeEnv = {
  Variables: { caller: Caller }
}

export type LakeContext = Context<LakeEnv>
