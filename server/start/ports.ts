import { createServer } from 'node:net'
import { systemErrorInWords } from '#lib/process/systemError.ts'
import { StartError } from './report.ts'

/** Where a port is to be had. Undefined is all addresses of the machine, in both families, as the site listens. */
type Host = string | undefined

/**
 * Browsers take `localhost` for either of these: who listens on one of them alone would be met instead of us. Some
 * systems let a server have all addresses beside one that has a single one, so each is asked for.
 */
const loopback = ['127.0.0.1', '::1'] as const

export const everywhere: readonly Host[] = [undefined, ...loopback]
export const onLoopback: readonly Host[] = loopback

/** What a machine says that has no such address, or does not speak IPv6. */
const noSuchAddress = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL']

const isFree = (port: number, host: Host): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (noSuchAddress.includes(error.code ?? '')) return resolve(true)
      if (error.code === 'EADDRINUSE') return resolve(false)
      return reject(new StartError(systemErrorInWords(error) ?? `Port ${port}: ${error.message}`))
    })
    probe.listen({ port, exclusive: true, ...(host && { host }) }, () => probe.close(() => resolve(true)))
  })

/** A port by the setting that names it, and where it is to be had. */
export type Wanted = { setting: string; port: number; hosts: readonly Host[] }

/** @throws StartError when two settings name one port: the second to start would fail, with the first one running. */
export function requireDistinctPorts(wanted: readonly Pick<Wanted, 'setting' | 'port'>[]): void {
  const settings = new Map<number, string>()
  for (const { setting, port } of wanted) {
    const other = settings.get(port)
    if (other !== undefined) {
      throw new StartError(
        `${other} and ${setting} are both ${port}. Choose another port for one of them: ${setting}=${port + 1} npm start`,
      )
    }
    settings.set(port, setting)
  }
}

/**
 * Sees that the ports can be had, before minutes are spent on a build.
 * @throws StartError naming the port that is taken, and the setting to change. 0, any free port, is refused: the site
 * would not know where the lake is.
 */
export async function requireFreePorts(wanted: readonly Wanted[]): Promise<void> {
  for (const { setting, port, hosts } of wanted) {
    if (port === 0) {
      throw new StartError(`${setting}=0 is for a lake by itself (npm run lake -- serve). Choose a port.`)
    }
    for (const host of hosts) {
      if (await isFree(port, host)) continue
      const where = host ? ` on ${host}` : ''
      throw new StartError(
        `Port ${port} is taken${where}, perhaps by Aktuelt in another window. Stop that one, or choose another port: ${setting}=${port + 1} npm start`,
      )
    }
  }
}
