import { evaluateSync, parse, toJS } from 'groq-js'
import { expect, test } from 'vitest'
import { articleKinds } from '#lib/content/articleKind.ts'
import { card } from '#lib/content/card.ts'
import { kindOf } from '#sanity/queries/visible.ts'
import { storedArticle } from '#tests/fixtures/read.ts'

const kinds = [...articleKinds, 'kronikk', '', null, 7, ['news'], { kind: 'job' }]

test.each(kinds)('the queries take the kind %j for what the boundary does', (kind) => {
  const dataset = [{ ...storedArticle('ei-sak'), kind }]
  const found = toJS(evaluateSync(parse(`*[0]{"kind": ${kindOf}}.kind`), { dataset }))
  const parsed = card.parse({ ...storedArticle('ei-sak'), slug: 'ei-sak', kind })
  expect(found).toBe('kind' in parsed ? parsed.kind : undefined)
})
