import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test'

/** How many letters of a text are typed key by key. */
const typed = 6

/** Where Studio is when nothing is open in it. */
const desk = '/studio/structure'

/** Leads an open Studio to another of its addresses, as its own links do: without loading it anew. */
async function lead(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
}

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
    await expect(input).toBeEditable()
    await input.click()
    await input.press('ControlOrMeta+a')
    await this.page.keyboard.insertText(text.slice(0, -typed))
    await input.pressSequentially(text.slice(-typed), { delay: 5 })
  }

  /** Uploads a file to the first picture field, and waits for the fields that go with a picture. */
  async upload(field: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    // Until the document is there, the form throws away what it is given.
    await expect(this.field('title').locator('input')).toBeEditable()
    await this.page.getByTestId('file-button-input').first().setInputFiles(file)
    await expect(this.field(`${field}.alt`)).toBeVisible()
  }

  async group(name: string): Promise<void> {
    await this.page.getByTestId('field-group-tabs').getByRole('tab', { name, exact: true }).click()
  }

  /**
   * Presses Publiser, and again when Studio answers that something must be corrected: its validation may still be that of
   * the moment before. Answers the dialog as it suggests: a minor change, or what it says itself of an event. Resolves when
   * the Content Lake has published the document, which Studio's footer tells of two seconds later.
   */
  async publish(): Promise<void> {
    const button = this.page.getByTestId('action-publiser')
    let isPublished = false
    const published = this.published().then(() => {
      isPublished = true
    })
    await expect(button).toBeEnabled()
    await expect(async () => {
      if (isPublished) return
      if (await this.confirmPublish.isHidden()) await button.click({ timeout: 2_000 })
      await Promise.race([published, this.confirmPublish.waitFor({ timeout: 3_000 })])
      if (!isPublished) await this.confirmPublish.click({ timeout: 2_000 })
      await Promise.race([published, this.confirmPublish.waitFor({ state: 'hidden', timeout: 3_000 })])
    }).toPass({ timeout: 60_000 })
    await published
    await expect(this.confirmPublish).toBeHidden()
  }

  /** Resolves when the Content Lake has accepted the next publication from this tab. */
  async published(): Promise<void> {
    await this.page.waitForResponse(
      (response) => response.ok() && response.request().postData()?.includes('document.publish') === true,
      { timeout: 60_000 },
    )
  }

  /** The button in the dialog that publishes. */
  get confirmPublish(): Locator {
    return this.page.getByTestId('publish-confirm')
  }

  /** Leads this tab on to another document. */
  async goOn({ _type, _id }: { _type: string; _id: string }): Promise<void> {
    await lead(this.page, `${desk}/${_type};${_id}`)
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

/**
 * A tab of Studio that is open already, for the first tab of each story: most editors have one, and to load it takes 2 s of
 * processor. What a story left there is closed after it.
 */
export class OpenTab {
  readonly #office: BrowserContext
  #page: Page | undefined

  constructor(office: BrowserContext) {
    this.#office = office
  }

  async take(): Promise<Page> {
    if (this.#page && !this.#page.isClosed()) {
      // Chromium lets a page behind another draw and wait once a second.
      await this.#page.bringToFront()
      return this.#page
    }
    this.#page = await this.#office.newPage()
    await this.#page.goto(desk)
    await expect(this.#page.getByTestId('pane-item-Artiklar')).toBeVisible()
    return this.#page
  }

  is(page: Page): boolean {
    return page === this.#page
  }

  /** Makes it ready for the next story; one that a story has led elsewhere, or has failed in, is closed. */
  async giveBack(isWhole: boolean): Promise<void> {
    const page = this.#page
    if (page === undefined || page.isClosed()) return
    page.removeAllListeners()
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    if (!isWhole || !new URL(page.url()).pathname.startsWith(desk)) return page.close()
    await lead(page, desk)
    await expect(page.getByTestId('document-panel-document-title')).toBeHidden()
  }
}

/** An editor at work in Studio. */
export class Studio {
  readonly context: BrowserContext
  readonly #open: OpenTab | undefined
  #isTaken = false

  /** `open` is the tab to begin in; without one, each is loaded anew. */
  constructor(context: BrowserContext, open?: OpenTab) {
    this.context = context
    this.#open = open
  }

  /** A tab of Studio at one of its addresses. */
  async #tab(path: string): Promise<Page> {
    if (this.#open && !this.#isTaken) {
      this.#isTaken = true
      const page = await this.#open.take()
      await lead(page, path)
      return page
    }
    const page = await this.context.newPage()
    await page.goto(path)
    return page
  }

  /** Leaves a tab: the open one is ready for the next document, any other is closed. */
  async leave(page: Page): Promise<void> {
    if (!this.#open?.is(page)) return page.close()
    await this.#open.giveBack(true)
    this.#isTaken = false
  }

  /** A tab with a document, by its published id. */
  async at({ _type, _id }: { _type: string; _id: string }): Promise<DocumentTab> {
    const page = await this.#tab(`${desk}/${_type};${_id}`)
    await expect(page.getByTestId('document-panel-document-title')).toBeVisible()
    return new DocumentTab(page)
  }

  /** A tab with the only document of its kind, by its name on the desk. */
  async only(name: string): Promise<DocumentTab> {
    const page = await this.#tab(desk)
    await page.getByTestId(`pane-item-${name}`).click()
    await expect(page.getByTestId('document-panel-document-title')).toBeVisible()
    return new DocumentTab(page)
  }

  /** A tab with Studio's list of a kind of content, by its name on the desk. */
  async list(name: string): Promise<Page> {
    const page = await this.#tab(desk)
    // Where keys were used last, a list hides from the mouse until it moves.
    await page.mouse.move(2, 2)
    await page.mouse.move(4, 4)
    await page.getByTestId(`pane-item-${name}`).click()
    await expect(page.getByTestId('document-list-pane')).toBeVisible()
    return page
  }

  /** A tab with one of our own panes, by its name on the desk. */
  async pane(name: string): Promise<Page> {
    const page = await this.#tab(desk)
    await page.getByTestId(`pane-item-${name}`).click()
    return page
  }

  /** A tab with one of Studio's tools, by its name in the address. */
  async tool(name: string): Promise<Page> {
    const page = await this.context.newPage()
    await page.goto(`/studio/${name}`)
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
