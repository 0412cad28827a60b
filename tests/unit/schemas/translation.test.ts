import type { ValidationContext } from '@sanity/types'
import { describe, expect, it } from 'vitest'
import { adviseOriginal, checkOriginal, originalsFor } from '#schemas/checks/translation.ts'

type Stored = { _id: string; title: string; language: string; of?: string }

const nn = { _id: 'nn', title: 'Vatnet', language: 'nn' }
const own = { _id: 'drafts.uk', _type: 'article', language: 'uk' }

/** The rule as Studio asks it, of a document that refers to `ref`, with what the Content Lake holds. */
function asked(stored: Stored[], document: object = { ...own }): ValidationContext {
  const client = {
    withConfig: () => client,
    fetch: async () => stored.map((one) => ({ _type: 'article', ...one })),
  }
  return { document, getClient: () => client } as unknown as ValidationContext // what the rules use of it
}

const to = (_ref: string) => ({ _type: 'reference', _ref })

describe('what a document is a translation of', () => {
  it('may be any other, in another language', async () => {
    expect(await checkOriginal(to('nn'), asked([nn]))).toBe(true)
    expect(await adviseOriginal(to('nn'), asked([nn]))).toBe(true)
    expect(await checkOriginal(undefined, asked([]))).toBe(true)
  })

  it('is not itself, and is there', async () => {
    expect(await checkOriginal(to('uk'), asked([nn]))).toContain('seg sjølv')
    expect(await checkOriginal(to('borte'), asked([]))).toContain('finst ikkje lenger')
  })

  it('is no translation of it, by however many steps, also as it is being edited', async () => {
    const ring = [
      { ...nn, of: 'en' },
      { _id: 'en', title: 'Water', language: 'en', of: 'uk' },
    ]
    expect(await checkOriginal(to('nn'), asked(ring))).toContain('«Water» er sjølv sett som ei omsetjing')
    const edited = [nn, { ...nn, _id: 'drafts.nn', of: 'uk' }]
    expect(await checkOriginal(to('nn'), asked(edited))).toContain('«Vatnet»')
  })

  it('may be part of a ring that others made, without an end to the search', async () => {
    const ring = [
      { ...nn, of: 'en' },
      { _id: 'en', title: 'Water', language: 'en', of: 'nn' },
    ]
    expect(await checkOriginal(to('nn'), asked(ring))).toBe(true)
  })

  it.each([
    ['uk', 'ukrainsk'],
    ['UKR', 'ukrainsk'],
  ])('is warned of in the same language, however that is written: %s', async (language, named) => {
    expect(await adviseOriginal(to('nn'), asked([{ ...nn, language }]))).toContain(`òg på ${named}`)
  })

  it('is better the original itself than a translation', async () => {
    expect(await adviseOriginal(to('nn'), asked([{ ...nn, of: 'se' }]))).toContain('er sjølv ei omsetjing')
  })

  it('is offered among those of its type in other languages, without itself', () => {
    const document = { ...own, _rev: 'r', _createdAt: '', _updatedAt: '' }
    expect(originalsFor(document).params).toEqual({
      type: 'article',
      own: ['uk', 'drafts.uk'],
      language: 'uk',
    })
  })
})
