import { describe, expect, it } from 'vitest'
import { dependenciesOf } from '#sanity/dependencies.ts'

const tagsIn = (answer: unknown) => [...dependenciesOf(answer).tags].sort()

describe('an answer is made of', () => {
  it('any revision of an article or event that it tells the revision of', () => {
    const { tags, revisions } = dependenciesOf({ _id: 'a', _type: 'event', _rev: 'r7' })
    expect([...tags]).toEqual(['document:a'])
    expect([...revisions]).toEqual([['a', 'r7']])
  })

  it('the card of one that it tells no revision of', () => {
    expect(
      tagsIn([
        { _id: 'a', _type: 'article' },
        { _id: 'e', _type: 'event' },
      ]),
    ).toEqual(['card:a', 'card:e'])
  })

  it('the card of one that tells its revision as cards do, and that revision', () => {
    const { tags, revisions } = dependenciesOf({ _id: 'a', _type: 'article', rev: 'r7' })
    expect([...tags]).toEqual(['card:a'])
    expect([...revisions]).toEqual([['a', 'r7']])
  })

  it('every topic, person, picture and file in it, however deep', () => {
    const answer = {
      cards: [
        {
          _id: 'a',
          _type: 'article',
          topics: [{ _id: 't', title: 'Skule' }],
          mainImage: { asset: { _id: 'image' } },
        },
      ],
      programme: [{ speakers: [{ _id: 'p', _type: 'person' }], slides: { asset: { _id: 'file' } } }],
    }
    expect(tagsIn(answer)).toEqual(['card:a', 'document:file', 'document:image', 'document:p', 'document:t'])
  })

  it('what it refers to and does not have: it may come', () => {
    expect(
      tagsIn({ mainImage: { _ref: 'image', asset: null }, _refs: ['t', 'p'], topics: [null, null] }),
    ).toEqual(['card:image', 'card:p', 'card:t'])
  })

  it('nothing where there is nothing, or nothing that can be followed', () => {
    for (const answer of [
      null,
      undefined,
      42,
      'tekst',
      [],
      {},
      { _id: 7, _ref: null, _refs: [7, null] },
      { _refs: 'x' },
    ]) {
      expect(tagsIn(answer)).toEqual([])
    }
  })
})
