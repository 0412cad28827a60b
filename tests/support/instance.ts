import { cp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseSettings } from '#lib/settings.ts'
import { buildDirectory, ensureBuild } from '#server/start/build.ts'
import type { Child } from '#server/start/child.ts'
import { startSite } from '#server/start/processes.ts'
import { logOutput } from './logs.ts'
import { freePort } from './ports.ts'

/** One process of the built site, with a build and cached pages of its own. */
export type Instance = {
  url: string
  port: number
  /** Of the process that runs now, or ran last; undefined when it could not be started. */
  pid: () => number | undefined
  /** Ends it in order; gives its exit code, or the name of the signal that it took. */
  stopSite: () => Promise<string>
  /** Starts it again, on the same port. */
  startSite: () => Promise<void>
  /** Ends it as a power cut would. */
  crashSite: () => Promise<void>
  /** Puts the build in place anew, as a deployment does, and leaves what the site keeps beside it. */
  deploy: () => Promise<void>
  /** Takes away what the site keeps: its pages, its ledger and what it was to do. */
  forget: () => Promise<void>
  /** Where it keeps that. */
  kept: string
  /** Ends it and takes its files away. */
  remove: () => Promise<void>
}

/** The build without its cache, which is most of its bytes: builds are kept there, and what a site keeps. */
export async function copyBuild(to: string): Promise<void> {
  const isCode = (path: string) => !path.startsWith(join(buildDirectory, 'cache'))
  await cp(buildDirectory, to, { recursive: true, filter: isCode })
}

/** A site on a port that the lake's webhooks may know before it runs. `env` is what it is told beside its port. */
export async function startInstance(env: Readonly<NodeJS.ProcessEnv>, port?: number): Promise<Instance> {
  await ensureBuild()
  const own = port ?? (await freePort())
  const build = `.next-${own}`
  const told = { ...env, PORT: String(own), BUILD_DIR: build }
  const settings = parseSettings(told)
  const forget = () => rm(`${build}/cache/aktuelt`, { recursive: true, force: true })
  await copyBuild(build)
  let site: Child = await startSite(settings, told, false, logOutput())
  return {
    url: `http://localhost:${own}`,
    port: own,
    pid: () => site.pid,
    stopSite: async () => {
      await site.stop()
      return site.ended
    },
    startSite: async () => {
      site = await startSite(settings, told, false, logOutput())
    },
    crashSite: async () => {
      if (site.pid !== undefined) process.kill(site.pid, 'SIGKILL')
      await site.ended
    },
    deploy: async () => {
      for (const name of await readdir(build)) {
        if (name !== 'cache') await rm(join(build, name), { recursive: true, force: true })
      }
      await copyBuild(build)
    },
    forget,
    kept: `${build}/cache/aktuelt/${own}.sqlite`,
    remove: async () => {
      await site.stop()
      await rm(build, { recursive: true, force: true })
    },
  }
}
