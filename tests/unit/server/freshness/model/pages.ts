import type { Read } from '#sanity/read.ts'
import type { Tag } from '#sanity/tags.ts'
import { addresses } from './addresses.ts'
import { type Answer, type Answers, answersOf } from './answers.ts'
import type { Corpus } from './corpus.ts'
import { shownAt } from './shown.ts'

type Asked = { answer: Answer; again: (answers: Answers) => Answer }

/** What an address shows: what its loader gave and what time makes of it, as text, and what that was made of. */
export type Page = {
  value: unknown
  text: string
  shown: string
  tags: ReadonlySet<Tag>
  asked: readonly Asked[]
}

/** All that readers can see at one time. */
export type View = { answers: Answers; now: Date; pages: Map<string, Page> }

const shownOf = (value: unknown, text: string, now: Date): string =>
  `${text}\n${JSON.stringify(shownAt(value, now))}`

async function load(loader: (read: Read) => Promise<unknown>, answers: Answers, now: Date): Promise<Page> {
  const asked: Asked[] = []
  const value = await loader(async (name, params) => {
    const answer = answers.to(name, params)
    asked.push({ answer, again: (others) => others.to(name, params) })
    return answer.raw
  })
  const text = JSON.stringify(value) ?? ''
  const tags = new Set(asked.flatMap(({ answer }) => answer.tags))
  return { value, text, shown: shownOf(value, text, now), tags, asked }
}

/** What every address shows of a corpus. A page whose answers are as they were before is not loaded again. */
export async function viewOf(corpus: Corpus, before?: View): Promise<View> {
  const { now } = corpus
  const answers = answersOf(corpus, before?.answers)
  const pages = new Map<string, Page>()
  for (const [path, loader] of addresses) {
    const old = before?.pages.get(path)
    if (old?.asked.every(({ answer, again }) => again(answers) === answer)) {
      const isNow = now.getTime() === before?.now.getTime()
      pages.set(path, isNow ? old : { ...old, shown: shownOf(old.value, old.text, now) })
    } else {
      pages.set(path, await load(loader, answers, now))
    }
  }
  return { answers, now, pages }
}
