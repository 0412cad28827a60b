import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { portableText } from '#sanity/studio/paste/portable.ts'
import { readClipboard } from '#sanity/studio/paste/read.ts'
import type { ClipboardCase } from '#tests/fixtures/clipboards/clipboard.ts'
import { googleDocs } from '#tests/fixtures/clipboards/googleDocs.ts'
import { mailPrograms } from '#tests/fixtures/clipboards/mail.ts'
import { pdfViewers } from '#tests/fixtures/clipboards/pdf.ts'
import { teamsMessages } from '#tests/fixtures/clipboards/teams.ts'
import { typedIn } from '#tests/fixtures/clipboards/typed.ts'
import { wordDesktop } from '#tests/fixtures/clipboards/wordDesktop.ts'
import { wordOnline } from '#tests/fixtures/clipboards/wordOnline.ts'

const parser = new new JSDOM('').window.DOMParser()
const parse = (html: string): Document => parser.parseFromString(html, 'text/html')

const body = { styles: ['normal', 'h2', 'h3'], blocks: ['table', 'figure', 'quotation'] }

function pasted({ html = '', text = '' }: Pick<ClipboardCase, 'html' | 'text'>, taken = body) {
  const { pieces, dropped } = readClipboard({ html, text }, parse)
  let made = 0
  const blocks = portableText(pieces, taken, () => `k${made++}`, dropped, new Map())
  return { blocks, typed: typedIn(blocks), dropped }
}

const programs = {
  Word: wordDesktop,
  'Word on the web': wordOnline,
  'Google Docs': googleDocs,
  Teams: teamsMessages,
  'a PDF viewer': pdfViewers,
  'a mail program': mailPrograms,
}

describe.each(Object.entries(programs))(
  'what is copied from %s is what a person would have typed',
  (_, cases) => {
    test('ten clipboards at least', () => {
      expect(cases.length).toBeGreaterThanOrEqual(10)
    })

    test.each(cases)('$name', (one) => {
      const { typed, dropped } = pasted(one)
      expect(typed).toBe(one.typed)
      expect(dropped).toEqual(one.dropped ?? {})
    })
  },
)
