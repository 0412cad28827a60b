import { setTimeout as pause } from 'node:timers/promises'
import { JSDOM } from 'jsdom'

/** A page as a reader gets it, before any script has run. */
export type Page = { status: number; html: string }

/** A site that shows one document, as a test drives it. */
export type Subject = {
  /** The page, as a reader gets it now. */
  visit: () => Promise<Page>
  /** Gives the document this text where the content is kept, and tells the site when `told`. */
  write: (text: string, told: boolean) => Promise<void>
  /** Holds the answers to the site's reads for so long, in ms, after they have been made. */
  delay: (ms: number) => void
  /** How many of the site's reads have been answered or are held. */
  reads: () => number
  /** Takes away where the content is kept, with the answers that are held, or brings it back. */
  away: (isAway: boolean) => Promise<void>
  /** Ends the site at once, as a crash would, and starts it again. */
  restart: () => Promise<void>
  /** Ends the site, runs `meanwhile`, builds it again with the caches of the last build in place, and starts it. */
  rebuild: (meanwhile: () => Promise<void>) => Promise<void>
}

/** How long readers come back to see whether a page gets right by itself, in ms, and how often. */
const patience = 5_000
const interval = 250

/** As good as at once to a reader, in ms, and longer than a site that works on what it is told takes. */
const instantLater = 1_000

/** Long enough for a second change to be made and told while the first one's answer is held, in ms. */
const slow = 1_500

let written = 0
const nextText = () => `Utgåve ${++written}.`

/** Whether readers who keep coming get this text in the end. */
async function comesToShow({ visit }: Subject, text: string): Promise<boolean> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; await pause(interval)) {
    if ((await visit()).html.includes(text)) return true
  }
  return false
}

/** What readers get in the end, when they keep coming: the page as it should be, or the one before. */
export type Shown = 'the newest' | 'the one before'

async function shownInTheEnd(subject: Subject, newest: string, before: string): Promise<Shown> {
  if (await comesToShow(subject, newest)) return 'the newest'
  const page = await subject.visit()
  const shown = textIn(page, newest, before)
  if (shown) return shown
  throw new Error(`The page shows neither "${newest}" nor "${before}": ${page.html}`)
}

/** Changes the document and waits until readers get it, on each page that shows it, so that what follows begins with a cached page. */
async function settled(...pages: [Subject, ...Subject[]]): Promise<string> {
  const text = nextText()
  await pages[0].write(text, true)
  for (const page of pages) {
    if (!(await comesToShow(page, text))) throw new Error(`The page never showed "${text}"`)
  }
  return text
}

/** Changes the document, tells the site, and has it begin a render whose answer is held. Gives the visits that wait for it. */
async function heldRender(subject: Subject, text: string): Promise<Promise<Page>[]> {
  const readsBefore = subject.reads()
  subject.delay(slow)
  await subject.write(text, true)
  const visits: Promise<Page>[] = []
  for (const deadline = Date.now() + patience; subject.reads() === readsBefore; await pause(50)) {
    if (Date.now() > deadline) throw new Error('The site did not read the content')
    // The site may hear of the change a moment after it was told, and answer the first visit without a render.
    visits.push(subject.visit())
  }
  subject.delay(0)
  return visits
}

/** Which of two texts one page shows, if any. */
const textIn = ({ html }: Page, newest: string, before: string): Shown | undefined =>
  html.includes(newest) ? 'the newest' : html.includes(before) ? 'the one before' : undefined

/** What the first reader gets who comes a moment after a change has been told. */
export async function firstVisit(subject: Subject): Promise<Shown | undefined> {
  const before = await settled(subject)
  const newest = nextText()
  await subject.write(newest, true)
  await pause(instantLater)
  const shown = textIn(await subject.visit(), newest, before)
  // Another change would race with what this visit has begun.
  await comesToShow(subject, newest)
  return shown
}

/** A change is made and told while a render, which has read what was there before it, is under way. */
export async function changeDuringRender(subject: Subject): Promise<Shown> {
  await settled(subject)
  const before = nextText()
  const visits = await heldRender(subject, before)
  const newest = nextText()
  await subject.write(newest, true)
  await Promise.all(visits)
  await pause(slow)
  return shownInTheEnd(subject, newest, before)
}

/** A change is told, and the site crashes before anyone has visited. */
export async function changeBeforeCrash(subject: Subject): Promise<Shown> {
  const before = await settled(subject)
  const newest = nextText()
  await subject.write(newest, true)
  await subject.restart()
  return shownInTheEnd(subject, newest, before)
}

/**
 * A change is made while the site is down to be rebuilt. Takes pages of one site that show the same document, for a build
 * takes 8 s; returns what each shows.
 */
export async function changeBeforeRebuild(...pages: [Subject, ...Subject[]]): Promise<Shown[]> {
  const [site] = pages
  const before = await settled(...pages)
  const newest = nextText()
  await site.rebuild(() => site.write(newest, false))
  return Promise.all(pages.map((page) => shownInTheEnd(page, newest, before)))
}

/** What one reader gets: the status, and which text of the document is in it. */
export type Got = `${number}, ${Shown | 'without its content'}`

/** The content goes away after a change has been told, and before the first render of it has its answer. */
export async function contentAway(subject: Subject): Promise<Got> {
  const before = await settled(subject)
  const newest = nextText()
  const visits = await heldRender(subject, newest)
  await subject.away(true)
  await Promise.all(visits)
  const page = await subject.visit()
  await subject.away(false)
  return `${page.status}, ${textIn(page, newest, before) ?? 'without its content'}`
}

/** Whether who runs no script sees the document: one that comes in a hidden element waits for a script to show it. */
export async function wholeWithoutScripts(subject: Subject): Promise<boolean> {
  const text = await settled(subject)
  const { document } = new JSDOM((await subject.visit()).html).window
  for (const unseen of document.querySelectorAll('script, template, [hidden]')) unseen.remove()
  return document.body.textContent.includes(text)
}
