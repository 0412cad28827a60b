import { createServer } from 'node:net'
import { systemErrorInWords } from '#lib/process/systemError.ts'
import { StartError } from './report.ts'

/** The address a port is needed on. Undefined is all of the machine's, in both families, as the site listens. */
type Host = string | undefined

/**
 * Browsers resolve `localhost` to either of these: a server listening on just one of them would be reached instead of
 * us. Some systems let one server have all addresses while another has a single one, so each is checked.
 */
const loopback = ['127.0.0.1', '::1'] as const

export const everywhere: readonly Host[] = [undefined, ...loopback]
export const onLoopback: readonly Host[] = loopback

/** The errors of a machine that lacks such an address, or does not speak IPv6. */
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

/** A port, the setting that names it, and the addresses it is needed on. */
export type Wanted = { setting: string; port: number; hosts: readonly Host[] }

/** @throws StartError when two settings name one port: the second process would fail, with the first one running. */
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
 * Checks that the ports are free, before a minute is spent on a build.
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
