import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test'

/** How many letters of a text are typed key by key. */
const typed = 6

/** One tab of Studio with one document open. */
export class DocumentTab {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  field(name: string): Locator {
    return this.page.getByTestId(`field-${name}`)
  }

  /** Writes as an editor does: marks what is there, pastes, and types the last letters. Each key costs Studio 0.1 s. */
  async write(name: string, text: string): Promise<void> {
    const input = this.field(name).locator('input, textarea').first()
    await input.click()
    await input.press('ControlOrMeta+a')
    await this.page.keyboard.insertText(text.slice(0, -typed))
    await input.pressSequentially(text.slice(-typed), { delay: 5 })
  }

  /** Uploads a file to the first picture field, and waits for the fields that go with a picture. */
  async upload(field: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.getByTestId('file-button-input').first().setInputFiles(file)
    await expect(this.field(`${field}.alt`)).toBeVisible()
  }

  async group(name: string): Promise<void> {
    await this.page.getByTestId('field-group-tabs').getByRole('tab', { name, exact: true }).click()
  }

  /**
   * Presses Publiser, and again when Studio answers that something must be corrected: its validation may still be that of
   * the moment before. Resolves when Studio says that the document is published.
   */
  async publish(): Promise<void> {
    const button = this.page.getByTestId('action-publiser')
    const status = this.page.getByTestId('pane-footer-document-status')
    await expect(button).toBeEnabled()
    await expect(async () => {
      if (await button.isEnabled()) await button.click()
      await expect(status).toContainText('Sist publisert', { timeout: 3_000 })
    }).toPass({ timeout: 60_000 })
  }

  /** Presses Avpubliser, which Studio shows beside the published version, and confirms. */
  async unpublish(): Promise<void> {
    await this.page.getByTestId('document-header-Publisert-chip').click()
    await this.page.getByTestId('action-avpubliser').click()
    await this.confirm()
  }

  private async confirm(): Promise<void> {
    const dialog = this.page.getByRole('dialog')
    await dialog.getByTestId('confirm-button').click()
    await expect(dialog).toBeHidden()
  }
}

/** An editor at work in Studio. */
export class Studio {
  readonly context: BrowserContext

  constructor(context: BrowserContext) {
    this.context = context
  }

  /** A new tab with Studio's list of a kind of content, by its name on the desk. */
  async list(name: string): Promise<Page> {
    const page = await this.context.newPage()
    await page.goto('/studio')
    await page.getByTestId(`pane-item-${name}`).click()
    await expect(page.getByTestId('document-list-pane')).toBeVisible()
    return page
  }

  async open(list: string, title: string | RegExp): Promise<DocumentTab> {
    const page = await this.list(list)
    await page.getByTestId('document-list-pane').getByText(title).first().click()
    await expect(page.getByTestId('document-panel-document-title')).toBeVisible()
    return new DocumentTab(page)
  }

  async create(list: string): Promise<DocumentTab> {
    const page = await this.list(list)
    await page.getByTestId('action-intent-button').first().click()
    await expect(page.getByTestId('field-title').or(page.getByTestId('field-name'))).toBeVisible()
    return new DocumentTab(page)
  }
}
