import { expect, type Locator, type Page } from '@playwright/test'
import { Counted, type UploadedFile } from './counted.ts'
import type { Studio } from './studio.ts'

/** The most presses of Tab that an editor needs to come from one place of a form to any other. */
const farthest = 150

/** The most presses of an arrow within a group of choices, a menu or a list. */
const longestGroup = 40

/**
 * Where the focus is, seen from a place to be reached: there, in its group of choices or its bar of buttons, which arrows
 * go through downwards and sideways, or before or after it.
 * A text stands for what it is the label of, or what it is written in.
 */
type Way = 'there' | 'in its group' | 'in its bar' | 'before' | 'after'

const wayTo = (place: Locator): Promise<Way> =>
  place.evaluate((element): Way => {
    const stops = 'a[href], button, input, select, textarea, [tabindex], [contenteditable=true]'
    const label = element.closest('label')
    const labelled = label?.htmlFor ? document.getElementById(label.htmlFor) : label?.querySelector(stops)
    const goal = labelled ?? element.closest(stops) ?? element.querySelector(stops) ?? element
    const focused = document.activeElement ?? document.body
    const pointedAt = focused.getAttribute('aria-activedescendant')
    const active = (pointedAt && document.getElementById(pointedAt)) || focused
    if (
      active === goal ||
      goal.contains(active) ||
      (active.matches('[role=option], [role=option] *') && active.contains(element))
    )
      return 'there'
    const group = goal.closest('[role=tablist], [role=radiogroup], [role=menu], [role=listbox]')
    if (group?.contains(active)) return 'in its group'
    // A menu and suggestions are there only as long as the focus stays: an arrow leads into them, and Tab closes them.
    if (element.closest('[role=menu], [data-testid=autocomplete-popover]')) return 'in its group'
    // A bar of buttons is one stop for Tab.
    const isOfBar = (one: Element) => one.matches('button:not([role=tab])') && group === null
    const fieldOf = (one: Element) => one.closest('[data-testid^=field-]')
    if (
      isOfBar(goal) &&
      isOfBar(active) &&
      goal.matches('[tabindex="-1"]') &&
      fieldOf(goal) === fieldOf(active)
    )
      return 'in its bar'
    const isRadio = (one: Element): one is HTMLInputElement =>
      one instanceof HTMLInputElement && one.type === 'radio'
    if (isRadio(goal) && isRadio(active) && goal.name === active.name) return 'in its group'
    return active.compareDocumentPosition(goal) & Node.DOCUMENT_POSITION_PRECEDING ? 'after' : 'before'
  })

/** Goes to a place by Tab, by the shorter way, and by arrows within a group of choices. */
export async function reach(page: Page, place: Locator): Promise<void> {
  await expect(place).toBeVisible()
  for (let presses = 0, arrows = 0; presses < farthest && arrows < longestGroup; ) {
    const way = await wayTo(place)
    if (way === 'there') return
    if (way === 'in its group' || way === 'in its bar') {
      arrows++
      const isAcross = way === 'in its bar' || arrows > longestGroup / 2
      await page.keyboard.press(isAcross ? 'ArrowRight' : 'ArrowDown')
    } else {
      presses++
      await page.keyboard.press(way === 'before' ? 'Tab' : 'Shift+Tab')
    }
  }
  throw new Error(`${place} is not reached by ${farthest} presses of Tab`)
}

/** An editor who has no mouse. Does all that `Counted` does, by keys alone. */
export class ByKeys extends Counted {
  /** Opens a document from its list. */
  static override async open(studio: Studio, list: string, title: string): Promise<ByKeys> {
    return new ByKeys(await studio.open(list, title))
  }

  /** Makes a document from its list. */
  static override async create(studio: Studio, list: string): Promise<ByKeys> {
    return new ByKeys(await studio.create(list))
  }

  override async click(target: Locator): Promise<void> {
    this.actions++
    await reach(this.page, target)
    await this.page.keyboard.press((await isChoice(this.page)) ? 'Space' : 'Enter')
  }

  override async type(target: Locator, text: string): Promise<void> {
    await reach(this.page, target)
    await this.page.keyboard.press('ControlOrMeta+a')
    await this.typeHere(text)
  }

  override async select(target: Locator, label: string): Promise<void> {
    this.actions++
    await reach(this.page, target)
    // Chromium has keys for these letters alone; any other it puts where there was last a caret.
    await this.page.keyboard.type(label.match(/^[a-z ]+/i)?.[0] ?? '')
    await expect(target.locator('option:checked')).toHaveText(label)
  }

  override async upload(target: Locator, file: UploadedFile): Promise<void> {
    this.actions++
    const choosing = this.page.waitForEvent('filechooser', { timeout: 10_000 })
    await reach(this.page, target.getByTestId('file-button-input').first())
    await this.page.keyboard.press('Enter')
    await (await choosing).setFiles(file)
  }
}

/** Whether the focus is on something that Space chooses. */
const isChoice = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.matches('input[type=radio], input[type=checkbox]') === true)
