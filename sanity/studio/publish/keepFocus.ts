/** In ms: how often it is seen whether the dialog is gone, and for how long. On a busy machine it took over 50 ms. */
const wait = { step: 50, most: 2_000 }

/**
 * Takes the focus from the field that has it, so that the field hands over what was typed last, and nothing is typed
 * into a draft that is being published. Returns a function that gives it back once the dialog that has it is gone, if
 * nothing else has taken it by then.
 */
export function keepFocus(page: Document): () => void {
  const element = page.activeElement
  if (!(element instanceof HTMLElement) || element === page.body) return () => {}
  element.blur()
  return () => {
    const leaving = page.activeElement
    const look = (waited: number) => {
      const { activeElement } = page
      const isFree = activeElement === null || activeElement === page.body
      if (isFree && element.isConnected) return element.focus({ preventScroll: true })
      if (activeElement === leaving && waited < wait.most) setTimeout(look, wait.step, waited + wait.step)
    }
    setTimeout(look, wait.step, wait.step)
  }
}
