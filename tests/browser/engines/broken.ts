import { createServer } from 'node:http'
import { freePort } from '#tests/support/ports.ts'

/** A page with all against it that a visit looks for and that has nothing to do with our own markup. */
const pageOn = (elsewhere: string) => `<!doctype html><html lang="nn"><title>Øydelagd</title>
<style>html { font-family: serif; background: #777 } body { color: #888; background: #777 } #brei { width: 2000px }</style>
<nav aria-label="meny"><a href="/">Inn</a></nav><nav aria-label="meny"></nav>
<h1>Vi finn ikkje denne sida</h1><h3>For langt ned</h3>
<p id="brei" style="color: red">Ei brei side</p><img src="${elsewhere}/bilete.png" alt="">
<script>localStorage.setItem('a', 'b')</script>`

/** What a visit to the page must say, of each kind once. */
export const faultsOfBroken = [
  'is missing',
  'the first stop is A Inn',
  'headings 1 3',
  'landmarks 0 0 0',
  'navigations of one name',
  'stores or runs something',
  'in light colours',
  'its style is refused: <p id="brei"',
  'is not set in a sans serif',
  'asks for http://localhost:',
  '/bilete.png is not there',
  '1280 pixels, text 100%: scrolls sideways by',
  '360 pixels, text 200%: sticks out:',
]

/** Serves the broken page. Returns its address, and what ends it. */
export async function serveBroken(): Promise<{ url: string; stop: () => void }> {
  const port = await freePort()
  const server = createServer((request, response) => {
    const isPage = request.url === '/'
    response.writeHead(isPage ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "style-src-attr 'none'",
    })
    response.end(isPage ? pageOn(`http://localhost:${port}`) : '')
  })
  await new Promise<void>((listens) => server.listen(port, listens))
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
