import { expect, test } from 'vitest'
import { messages } from '#lib/messages/index.ts'
import { programmeItemKindTitles } from '#schemas/choices.ts'

test('the kinds of programme items have the same names in Studio as on the page', () => {
  const { kinds } = messages.programme
  for (const kind of ['debate', 'plenary', 'break'] as const) {
    expect(programmeItemKindTitles[kind]).toBe(kinds[kind])
  }
})
