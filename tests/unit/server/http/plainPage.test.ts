import { expect, test } from 'vitest'
import { awayPage, busyPage, failedPage } from '#server/http/plainPage.ts'

test.each([
  ['away', awayPage],
  ['busy', busyPage],
  ['failed', failedPage],
])(
  'the page for %s is whole in itself: it has a language, a title and a way on, and fetches nothing',
  (_, page) => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="nn">/)
    expect(page.match(/<h1>/g)).toHaveLength(1)
    expect(page).toContain('href="/aktuelt"')
    expect(page).not.toMatch(/<script|<link|<img|src=|https?:/)
  },
)
