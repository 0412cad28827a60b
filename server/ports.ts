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
 * @throws StartError naming the port that is taken, and the setting to change. 0, any free port, is refused: the site
 * would not know where the lake is.
 */
export async function requireFreePorts(ports: Record<string, number>): Promise<void> {
  for (const [setting, port] of Object.entries(ports)) {
    if (port === 0) {
      throw new StartError(`${setting}=0 is for a lake by itself (npm run lake -- serve). Choose a port.`)
    }
    if (!(await isFree(port))) {
      throw new StartError(
        `Port ${port} is taken, perhaps by Aktuelt in another window. Stop that one, or choose another port: ${setting}=${port + 1} npm start`,
      )
    }
  }
}
