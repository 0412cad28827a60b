import type { Page } from '@playwright/test'

/** Pastes where the focus is, as from another program. */
export const paste = (page: Page, copied: { html?: string; text?: string }): Promise<void> =>
  page.evaluate(({ html, text }) => {
    const clipboardData = new DataTransfer()
    if (html) clipboardData.setData('text/html', html)
    if (text) clipboardData.setData('text/plain', text)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, copied)

/** Drops a file where the focus is. */
export const drop = (page: Page, file: { name: string; type: string; bytes: ArrayBuffer }): Promise<void> =>
  page.evaluate(
    ({ name, type, bytes }) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name, { type }))
      for (const step of ['dragenter', 'dragover', 'drop'])
        document.activeElement?.dispatchEvent(
          new DragEvent(step, { dataTransfer, bubbles: true, cancelable: true }),
        )
    },
    { ...file, bytes: [...new Uint8Array(file.bytes)] },
  )
