import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { endWithUs } from '#server/start/child.ts'
import { freePort } from '#tests/support/ports.ts'
import { findProgram } from '#tests/support/program.ts'
import type { BrowserWindow, ColorScheme, Key, Size } from './engine.ts'
import { startScreen } from './screen.ts'
import { beginSession, type WebDriver, WebDriverError } from './webDriver.ts'

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys: Readonly<Record<Key, string>> = { Tab: '\uE004', Enter: '\uE007' }

/** Whole-screen, the small browser has no bar, which no window narrower than 447 pixels has room for. */
const always = ['--automation', '--full-screen']

const capabilitiesFor = (scheme: ColorScheme) => ({
  'webkitgtk:browserOptions': { args: [...always, ...(scheme === 'dark' ? ['--dark-mode'] : [])] },
})

const sizes = z.object({ width: z.number(), height: z.number() })
const outcome = z.union([z.object({ value: z.unknown() }), z.object({ thrown: z.string() })])

/** Runs a function in the page. What it throws is thrown here, with its message. */
async function evaluated(driver: WebDriver, run: (...args: never[]) => unknown, args: readonly unknown[]) {
  const script = `const [args, done] = arguments
    Promise.resolve().then(() => (${run})(...args)).then((value) => done({ value }), (error) => done({ thrown: String(error) }))`
  const answer = outcome.parse(await driver.post('execute/async', { script, args: [args] }))
  if ('thrown' in answer) throw new WebDriverError(answer.thrown)
  return answer.value
}

/** In ms: how long a window may take to be as large as it is asked to be. */
const patience = 5_000

/** Without a bar the window is as large as the page in it; the page is told a little later. */
async function fitWindow(driver: WebDriver, wanted: Size): Promise<void> {
  await driver.post('window/rect', wanted)
  let size = wanted
  for (const until = Date.now() + patience; Date.now() < until; await pause(5)) {
    size = sizes.parse(await evaluated(driver, () => ({ width: innerWidth, height: innerHeight }), []))
    if (size.width === wanted.width && size.height === wanted.height) return
  }
  throw new WebDriverError(`A window of ${wanted.width} × ${wanted.height} is ${size.width} × ${size.height}`)
}

const strokes = (texts: readonly string[]) => ({
  actions: [
    {
      type: 'key',
      id: 'keys',
      actions: texts.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    },
  ],
})

/**
 * WebKitGTK's own small browser on a screen in memory, driven over WebDriver.
 * @throws ProgramError where it, its driver or Xvfb is missing.
 */
export async function launchWebKit(scheme: ColorScheme): Promise<BrowserWindow> {
  const program = findProgram('WebKitWebDriver')
  const screen = await startScreen()
  const port = await freePort()
  const env = { ...process.env, DISPLAY: screen.display }
  const child = spawn(program, [`--port=${port}`], { env, stdio: 'ignore' })
  endWithUs(child)
  const ended = once(child, 'exit')
  const driver = await beginSession(`http://127.0.0.1:${port}`, capabilitiesFor(scheme))
  const evaluate = async (run: (...args: never[]) => unknown, ...args: readonly unknown[]) =>
    evaluated(driver, run, args)
  return {
    open: async (url, size) => {
      await fitWindow(driver, size)
      await driver.post('url', { url })
    },
    resize: (size) => fitWindow(driver, size),
    // What comes back is what the function returned, as JSON: the types let nothing else be returned.
    evaluate: evaluate as BrowserWindow['evaluate'],
    press: async (key) => {
      await driver.post('actions', strokes([keys[key]]))
    },
    type: async (text) => {
      await driver.post('actions', strokes([...text]))
    },
    screenshot: async () => Buffer.from(z.string().parse(await driver.get('screenshot')), 'base64'),
    // Under automation WebKit 2.50 keeps what pages say to itself.
    heard: () => undefined,
    close: async () => {
      await driver.end()
      child.kill()
      await ended
      await screen.stop()
    },
  }
}
