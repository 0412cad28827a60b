import { createServer } from 'node:net'
import { StartError } from './report.ts'

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(new StartError(`Port ${port} cannot be opened: ${error.message}`))
    })
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)))
  })

/**
 * Sees that the ports can be had, before minutes are spent on a build.
 * @throws StartError naming the port that is taken, and the setting to change.
 */
export async function requireFreePorts(ports: Record<string, number>): Promise<void> {
  for (const [setting, port] of Object.entries(ports)) {
    if (port !== 0 && !(await isFree(port))) {
      throw new StartError(
        `Port ${port} is taken, perhaps by Aktuelt in another window. Stop that one, or choose another port: ${setting}=${port + 1} npm start`,
      )
    }
  }
}
