import { expect, type Locator, type Page } from '@playwright/test'
import { paste } from './clipboard.ts'
import type { DocumentTab, Studio } from './studio.ts'

/** A paragraph, and the keys before it that make it something else: «## » or «- ». */
export type Line = { sign?: string; text: string }

export type UploadedFile = { name: string; mimeType: string; buffer: Buffer }

/** How long Studio may take to answer a single act, in ms. */
const patience = 30_000

/**
 * An editor whose actions are counted. An action is a click, a key chord, or one text typed in one field, with the caret put
 * there; opening the document is the first. A job works through this class alone, so that nothing it does goes uncounted.
 */
export class Counted {
  /** The Enter that ends a text belongs to the text. */
  actions = 1
  /** How many texts were ended by Enter: what a stricter count would add. */
  enters = 0
  readonly #tab: DocumentTab

  protected constructor(tab: DocumentTab) {
    this.#tab = tab
  }

  /** Opens a document from its list. */
  static async open(studio: Studio, list: string, title: string): Promise<Counted> {
    return new Counted(await studio.open(list, title))
  }

  /** Makes a document from its list: «Opprett» is the first action, as opening is. */
  static async create(studio: Studio, list: string): Promise<Counted> {
    return new Counted(await studio.create(list))
  }

  /** Where an act may be aimed, and what can be waited for. */
  get page(): Page {
    return this.#tab.page
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog')
  }

  /** A field of the document, by its path. */
  field(path: string): Locator {
    return this.#tab.field(path)
  }

  /** A field of the dialog on top, by the end of its path: what is before that has keys which Studio has made. */
  inDialog(name: string): Locator {
    return this.dialog.last().getByTestId(new RegExp(`^field-(?!actions-).*\\.${name}$`))
  }

  async click(target: Locator): Promise<void> {
    this.actions++
    await target.click({ timeout: patience })
  }

  async press(chord: string): Promise<void> {
    this.actions++
    await this.page.keyboard.press(chord)
  }

  /** Replaces the text of a field of the document. */
  async write(field: string, text: string): Promise<void> {
    this.actions++
    await this.#tab.write(field, text)
  }

  /** Types where the focus is, as a dialog leaves it, and ends by Enter where that is said. */
  async typeHere(text: string, end?: 'Enter'): Promise<void> {
    this.actions++
    await this.page.keyboard.insertText(text)
    if (end === undefined) return
    this.enters++
    await this.page.keyboard.press(end)
  }

  async type(target: Locator, text: string): Promise<void> {
    this.actions++
    await target.fill(text, { timeout: patience })
  }

  /** Ends the text of a cell by the key that leads to the next: it belongs to the text. */
  async leaveCell(key: 'Tab' | 'Enter'): Promise<void> {
    this.enters++
    await this.page.keyboard.press(key)
  }

  /** Pastes where the focus is: a key chord. */
  async paste(copied: { html?: string; text?: string }): Promise<void> {
    this.actions++
    await paste(this.page, copied)
  }

  /** Types in a field, with the caret put there, and ends by the Enter that belongs to the text. */
  async typeIn(target: Locator, text: string, end: 'Enter'): Promise<void> {
    await this.type(target, text)
    this.enters++
    await target.press(end)
  }

  /** Types a text of several paragraphs in a rich text field, by keys alone: «## » makes a heading and «- » a list. */
  async typeLines(target: Locator, lines: readonly Line[]): Promise<void> {
    this.actions++
    await target.click({ timeout: patience })
    for (const [index, { sign, text }] of lines.entries()) {
      if (index > 0) {
        this.enters++
        await this.page.keyboard.press('Enter')
      }
      // The keys make the heading or the list, and so are pressed one by one.
      if (sign) await this.page.keyboard.type(sign)
      await this.page.keyboard.insertText(text)
    }
  }

  /** Chooses in a drop-down, by its words. */
  async select(target: Locator, label: string): Promise<void> {
    this.actions++
    await target.selectOption({ label }, { timeout: patience })
  }

  /** Chooses a file from the editor's own machine. */
  async upload(target: Locator, file: UploadedFile): Promise<void> {
    this.actions++
    await target.getByTestId('file-button-input').first().setInputFiles(file, { timeout: patience })
  }

  /** Waits, as an editor does, until Studio offers to publish what was typed. */
  async mayPublish(): Promise<void> {
    await expect(this.page.getByTestId('action-publiser')).toBeEnabled({ timeout: patience })
  }

  /** Waits until the dialog is open with the focus in its first text, or closed. */
  async dialogIs(state: 'open' | 'closed'): Promise<void> {
    if (state === 'closed') await expect(this.dialog).toBeHidden({ timeout: patience })
    else await expect(this.dialog.getByRole('textbox').first()).toBeFocused({ timeout: patience })
  }
}
