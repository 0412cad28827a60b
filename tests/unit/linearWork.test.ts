import { describe, expect, test } from 'vitest'
import { addressKind, methodsOf } from '#lib/addresses/addresses.ts'
import { sameAddress, spellingsOf } from '#lib/addresses/redirects.ts'
import { decodePath, encodedPath, isAmbiguous } from '#lib/addresses/segment.ts'
import { longestTarget } from '#lib/addresses/target.ts'
import { isUnchanged } from '#lib/http/conditional.ts'
import { savedAs } from '#lib/http/disposition.ts'
import { encodingFor } from '#lib/http/encoding.ts'
import { isOffered } from '#lib/media/images.ts'
import { sealBy } from '#lib/media/seal.ts'
import { hitsOf } from '#lib/search/hits.ts'
import { stretchesOf } from '#lib/search/marks.ts'
import { passageOf } from '#lib/search/passage.ts'
import { parseSearch } from '#lib/search/search.ts'
import { plainSpellingOf } from '#lib/search/spelling.ts'
import { termsOf } from '#lib/search/terms.ts'
import { keyOf } from '#lib/search/words/key.ts'
import { parseSettings } from '#lib/settings.ts'
import { fileUrl, imageUrl } from '#sanity/media.ts'
import { signed } from '#server/freshness/signature.ts'
import { strip } from '#server/renderer/strip.ts'
import { cardOf } from '#tests/fixtures/content.ts'
import { growsFaster } from '#tests/support/growth.ts'

/** The complete processing of what readers send and searches show: loops and lists can be superlinear, too. */

const seal = sealBy('a-secret-of-sixteen-or-more')
const settings = parseSettings({})
const name = `${'a'.repeat(40)}-1600x1000.jpg`

/** Pieces of requests and texts, each repeated until it is long. */
const pieces = [
  ...'a/?&=;,%.~"-<> åA1',
  'a/',
  '//x',
  '../',
  '%2e',
  '%2F',
  'a=1&',
  'q=1&',
  'gzip;q=0.1,',
  ';q="\\',
  'W/"a-br", ',
  'ord ',
  'skulen skular ',
  '. « ',
  '~aaaaaaaaaaaa',
  `/media/${name}?w=1`,
  '<!--',
  '<script',
  '<div hidden="">',
  'a\u0301\u0316',
  '🐑',
]

const ofPieces = (work: (text: string) => unknown) =>
  pieces.filter((piece) =>
    growsFaster(work, (length) => `/${piece.repeat(Math.ceil(length / piece.length))}\u0001x`),
  )

describe('what is done to a request takes linear time, though it is bounded before', () => {
  test.each<[string, (text: string) => unknown]>([
    ['addresses', addressKind],
    ['names beside pages', methodsOf],
    ['decoding', decodePath],
    ['encoding', (text) => encodedPath(decodePath(text))],
    ['dots', isAmbiguous],
    ['redirects', (text) => sameAddress(text, '/a')],
    ['Accept-Encoding', encodingFor],
    ['If-None-Match', (text) => isUnchanged(text, '"a"')],
    ['queries of pictures', (text) => isOffered({ width: 9, height: 9 }, new URLSearchParams(text))],
    ['names of pictures', (text) => imageUrl(text, new URLSearchParams('w=480'), text, settings)],
    ['names of files', (text) => fileUrl(text, new URLSearchParams(text), settings)],
    ['names of downloads', savedAs],
    ['seals', (text) => seal.opened(`/media/${name}`, text)],
    ['signatures', (text) => signed(text, text, 'a-secret', new Date(0))],
    ['searches', parseSearch],
    ['terms of the index', termsOf],
    ['keys of words', keyOf],
  ])('%s', { timeout: 60_000 }, (_, work) => {
    expect(ofPieces(work)).toEqual([])
  })

  test('the spellings of an address, of as much as is looked at', () => {
    // ICU uses insertion sort for the marks that follow one letter: only the limit on length keeps it fast.
    const work = (text: string) => spellingsOf(text.slice(0, longestTarget))
    expect(ofPieces(work)).toEqual([])
  })
})

describe('what a search shows of its hits takes linear time, however long they are', () => {
  const words = ['skulen', 'ord', 'a']

  test.each<[string, (text: string) => unknown]>([
    ['marks', (text) => stretchesOf(text, words)],
    ['passages', (text) => passageOf(text, words)],
    ['plain spelling', plainSpellingOf],
    ['a page', (text) => strip(text)],
    ['seals in a page', (text) => seal.sealed(text)],
  ])('%s', { timeout: 60_000 }, (_, work) => {
    expect(ofPieces(work)).toEqual([])
  })

  test('hits that have a thousand spellings of a word', { timeout: 60_000 }, () => {
    const work = (text: string) => hitsOf([{ card: cardOf({ _id: 'a', lead: text }), texts: [text] }], words)
    const ofManyWords = (length: number) => Array.from({ length: length / 8 }, (_, n) => `skul${n}`).join(' ')
    expect(growsFaster(work, ofManyWords)).toBe(false)
  })
})
