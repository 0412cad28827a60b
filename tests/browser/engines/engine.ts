/** What a reader's system asks of a page (`prefers-color-scheme`). */
export type ColorScheme = 'light' | 'dark'

/** The inside of a window, in CSS pixels. */
export type Size = { width: number; height: number }

/** The keys that readers without a mouse use most. */
export type Key = 'Tab' | 'Enter'

/** What can be sent into a page and back; `undefined` comes back from some as null. */
export type Json = string | number | boolean | null | readonly Json[] | { [name: string]: Json }

/** One window of a browser, with the colours that it was started with. */
export type BrowserWindow = {
  /** Opens an address in a window of this size, until its page has loaded. */
  open: (url: string, size: Size) => Promise<void>
  resize: (size: Size) => Promise<void>
  /** Runs a function in the page, which sees nothing but its arguments, and returns what it returns or resolves to. */
  evaluate: <Args extends readonly Json[], T>(
    run: (...args: Args) => T | Promise<T>,
    ...args: Args
  ) => Promise<T>
  press: (key: Key) => Promise<void>
  /** Types a text where the focus is. */
  type: (text: string) => Promise<void>
  /** What the window shows, as PNG. */
  screenshot: () => Promise<Buffer>
  /** What pages have said on the console or thrown since this was last asked; undefined where the engine does not tell. */
  heard: () => string[] | undefined
  close: () => Promise<void>
}

/** An engine that readers have beside Chromium's. All but `open` is of the page that was opened last. */
export type Engine = Omit<BrowserWindow, 'open'> & {
  name: string
  open: (url: string, view: Size & { colorScheme?: ColorScheme }) => Promise<void>
}

/**
 * An engine whose browsers take their colours at their start: one is started for each scheme when a page is first opened
 * in it.
 */
export function engineOf(name: string, launch: (scheme: ColorScheme) => Promise<BrowserWindow>): Engine {
  const windows = new Map<ColorScheme, Promise<BrowserWindow>>()
  let shown: BrowserWindow | undefined
  const current = (): BrowserWindow => {
    if (shown === undefined) throw new Error(`${name} has opened no page yet`)
    return shown
  }
  return {
    name,
    open: async (url, { colorScheme = 'light', ...size }) => {
      const window = windows.get(colorScheme) ?? launch(colorScheme)
      windows.set(colorScheme, window)
      shown = await window
      await shown.open(url, size)
    },
    resize: (size) => current().resize(size),
    evaluate: (run, ...args) => current().evaluate(run, ...args),
    press: (key) => current().press(key),
    type: (text) => current().type(text),
    screenshot: () => current().screenshot(),
    heard: () => current().heard(),
    close: async () => {
      const opened = await Promise.allSettled(windows.values())
      for (const each of opened) if (each.status === 'fulfilled') await each.value.close()
    },
  }
}
