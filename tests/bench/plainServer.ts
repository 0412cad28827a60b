import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** Plain Node without our code: one gzip file from memory, with a page's headers. `plainServer.ts <file> <port>` */

const [, , file = '', port = ''] = process.argv
const body = readFileSync(file)
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-encoding': 'gzip',
  'content-length': body.length,
  'cache-control': 'public, max-age=0',
  vary: 'accept-encoding',
}
createServer((_, response) => response.writeHead(200, headers).end(body)).listen(Number(port), '127.0.0.1')
process.once('disconnect', () => process.exit(0))
