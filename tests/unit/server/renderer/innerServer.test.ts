import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startInnerServer } from '#server/renderer/innerServer.ts'

test('a connection of the renderer that rests is not closed, whenever the next rendering takes it', async () => {
  const port = await startInnerServer((_, response) => void response.end('ei side'))
  const agent = new Agent({ keepAlive: true })
  const request = get({ host: '127.0.0.1', port, agent })
  const [answer] = await once(request, 'response')
  answer.resume()
  await once(answer, 'end')
  // Node's own servers close it after 5 s, and another second for the way.
  await pause(7_500)
  expect(Object.values(agent.freeSockets).flat()).toHaveLength(1)
  agent.destroy()
}, 15_000)
