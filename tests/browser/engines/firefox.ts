import { type Browser, launch, type Page } from 'puppeteer-core'
import { findProgram } from '#tests/support/program.ts'
import type { BrowserWindow, ColorScheme } from './engine.ts'

/** Of `layout.css.prefers-color-scheme.content-override`. */
const schemes: Readonly<Record<ColorScheme, number>> = { dark: 0, light: 1 }

/** A tab in front, which has the focus: the one that is there from the start stays hidden. */
async function openTab(browser: Browser, heard: string[]): Promise<Page> {
  const page = await browser.newPage()
  page.on('console', (message) => heard.push(message.text()))
  page.on('pageerror', (error) => heard.push(String(error)))
  await page.bringToFront()
  return page
}

/**
 * Firefox without a screen, driven over WebDriver BiDi, which cannot change the colour scheme of a running browser.
 * @throws ProgramError where there is none.
 */
export async function launchFirefox(scheme: ColorScheme): Promise<BrowserWindow> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findProgram('firefox-esr'),
    headless: true,
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': schemes[scheme],
      'intl.accept_languages': 'nn-NO, nn, nb',
    },
  })
  const heard: string[] = []
  let page = await openTab(browser, heard)
  return {
    open: async (url, size) => {
      // Tab leads from the last link into the browser's own bar, from which nothing but a new tab takes the focus back.
      if (!(await page.evaluate(() => document.hasFocus()))) {
        await page.close()
        page = await openTab(browser, heard)
      }
      await page.setViewport(size)
      await page.goto(url)
    },
    resize: (size) => page.setViewport(size),
    // Puppeteer lets arguments be handles of things in the page as well, which its types cannot tell from ours.
    evaluate: ((run: () => unknown, ...args: never[]) =>
      page.evaluate(run, ...args)) as BrowserWindow['evaluate'],
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    screenshot: async () => Buffer.from(await page.screenshot()),
    heard: () => heard.splice(0),
    close: () => browser.close(),
  }
}
