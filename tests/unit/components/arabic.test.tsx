import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ArticlePage } from '#components/pages/ArticlePage.tsx'
import { EventPage } from '#components/pages/EventPage.tsx'
import { articleOf, eventOf, paragraph } from '#tests/fixtures/content.ts'
import { storedFile, storedImage } from './support.ts'

/**
 * Every word of the editor's is Arabic, and every word of ours is in Latin letters: so each text says by its own letters
 * which language it must be marked with, on a page in a language that we have no words in.
 */
const other = {
  _id: 'b',
  _type: 'article',
  title: 'خبر آخر',
  slug: 'annan',
  publishedAt: '2021-05-03T08:00:00Z',
}
const video = { _type: 'video', title: 'فيديو', provider: 'vimeo', videoId: '12345678' }
const person = {
  _id: 'p',
  name: 'فاطمة',
  organisation: 'البلدية',
  email: 'a@example.no',
  phone: '51 00 00 00',
}
const picture = { ...storedImage, alt: 'صورة', caption: 'تعليق', credit: 'مصور' }

const common = {
  title: 'معلومات',
  shortTitle: 'معلومات',
  language: 'ar',
  lead: 'مرحبا بكم.',
  lastUpdated: '2026-03-02T08:00:00Z',
  changes: [
    { _key: 'a', at: '2021-09-02T08:00:00Z', note: 'تغيير' },
    { _key: 'b', at: '2026-03-02T08:00:00Z', note: 'تغيير آخر' },
  ],
  withdrawn: { at: '2026-03-01T10:00:00Z', reason: 'خطأ.', replacement: { ...other, language: 'ar' } },
  topics: [{ _id: 't', _type: 'topic', title: 'Skule', slug: 'skule' }],
  contacts: [{ ...person, role: 'Leiar' }],
  attachments: [
    { _key: 'f', ...storedFile({ title: 'ملف' }) },
    { _key: 'g', ...storedFile({ title: 'Vedtak', language: 'nn' }) },
  ],
  related: [
    { ...other, language: 'ar' },
    { ...other, _id: 'c', title: 'حدث', language: 'ar', expiresAt: '2022-01-01T10:00:00Z' },
    {
      ...other,
      _id: 'd',
      _type: 'event',
      language: 'ar',
      startsAt: '2021-09-01T10:00:00Z',
      status: 'cancelled',
    },
  ],
  mainImage: picture,
  body: [
    paragraph('فقرة'),
    { _type: 'figure', _key: 'p', image: picture },
    { _type: 'figure', _key: 'm', image: { ...picture, asset: undefined } },
    { _type: 'quotation', _key: 'q', source: 'العمدة', content: [paragraph('اقتباس')] },
    { _type: 'quotation', _key: 'r', content: [paragraph('Velkomen')], language: 'nn' },
    { _type: 'table', _key: 't', rows: [{ _key: 'r', cells: ['خلية', 'خلية'] }] },
    {
      _type: 'table',
      _key: 'u',
      caption: 'جدول',
      rows: [{ _key: 'r', cells: Array.from({ length: 14 }, () => 'خلية طويلة جدا في هذا الجدول') }],
    },
    { _type: 'factBox', _key: 'f', title: 'حقائق', content: [paragraph('نص')] },
    { _type: 'callout', _key: 'c', title: 'تنبيه', tone: 'info', content: [paragraph('نص')] },
    { ...video, _key: 'v' },
    { ...video, _key: 'w', videoId: 'ukjend' },
    { ...video, _key: 'x', provider: 'link', url: 'https://sigma.example/1' },
    { _type: 'attachment', _key: 'h', file: storedFile({ title: 'ملف' }) },
    { _type: 'contact', _key: 'k', person },
    ...Array.from({ length: 4 }, (_, n) => paragraph(`عنوان ${n}`, { _key: `h${n}`, style: 'h2' })),
    paragraph('نص طويل '.repeat(400)),
  ],
}

const now = new Date('2026-03-02T10:00:00Z')

const version = (id: string, language: 'nn' | 'uk') => ({
  id,
  slug: id,
  language,
  publishedAt: '2021-01-01T10:00:00Z',
  lastUpdated: undefined,
  isWithdrawn: false,
  of: undefined,
})
const original = version('nynorsk', 'nn')
const translations = {
  others: [original, version('uk', 'uk')],
  alternates: [],
  original,
  notice: 'newer' as const,
}

/** What is in no language, or says itself what it is. */
const neutral = /^(?:Українська|a@example\.no|[\s\d.,:;·–()+/→-]*)$/

const scriptOf = (words: string) =>
  /\p{Script=Arabic}/u.test(words) ? 'ar' : /\p{Script=Latin}/u.test(words) ? 'nn' : undefined

/** Every text and label in an element whose mark is not that of its letters, with the mark. */
function misread(root: Element): string[] {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  const check = (words: string, element: Element | null) => {
    if (neutral.test(words)) return
    const [lang, dir] = ['lang', 'dir'].map((name) => element?.closest(`[${name}]`)?.getAttribute(name))
    const expected = scriptOf(words)
    const runs = expected === 'ar' ? 'rtl' : 'ltr'
    const isLabel = element?.getAttribute('aria-label') === words
    if (expected !== lang || (!isLabel && dir !== runs)) found.push(`${words}: ${lang} ${dir}`)
  }
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!node.parentElement?.closest('script')) check(node.textContent ?? '', node.parentElement)
  }
  for (const labelled of root.querySelectorAll('[aria-label]')) {
    check(labelled.getAttribute('aria-label') ?? '', labelled)
  }
  return found
}

describe('on an Arabic page, every text is marked with its language and direction', () => {
  it.each(['news', 'notice', 'hearing'])('of an article: %s', (kind) => {
    const article = articleOf({
      ...common,
      kind,
      deadline: '2021-12-01T10:00:00Z',
      expiresAt: '2026-03-02T07:00:00Z',
    })
    render(<ArticlePage article={article} now={now} translations={translations} />)
    const main = screen.getByRole('main')
    expect([main.lang, main.dir]).toEqual(['ar', 'rtl'])
    expect(main.textContent).toContain('Sist oppdatert: i dag kl.\u00a009.00')
    expect(misread(main)).toEqual([])
  })

  const item = (key: string, startsAt: string, more: object) => ({
    _key: key,
    topic: 'موضوع',
    speakers: [{ _key: 's', name: 'فاطمة', role: 'مديرة', organisation: 'البلدية' }],
    startsAt,
    ...more,
  })
  const happening = {
    ...common,
    endsAt: '2021-09-02T13:00:00Z',
    attendance: 'physical',
    place: { name: 'دار البلدية', address: 'شارع' },
    host: 'البلدية',
    statusReason: 'سبب',
    previousStarts: ['2021-05-12T11:30:00Z'],
    registration: {
      url: 'https://x.example/',
      email: 'a@example.no',
      phone: '51 00 00 00',
      deadline: '2021-08-31T10:00:00Z',
      note: 'ملاحظة',
    },
    stream: { provider: 'vimeo', videoId: '12345678', state: 'planned', captions: 'none' },
    programme: [
      item('a', '2021-09-01T11:30:00Z', { track: 'مسار', room: 'قاعة', kind: 'debate' }),
      item('b', '2021-09-01T11:30:00Z', { track: 'مسار ب', kind: 'plenary', cancelled: true }),
      item('d', '2021-09-02T11:30:00Z', {
        recordingUrl: 'https://x.example/d',
        slides: storedFile({ title: 'شرائح' }),
      }),
      item('e', '2021-09-02T12:30:00Z', {
        room: 'قاعة',
        topic: undefined,
        recordingUrl: 'https://x.example/e',
      }),
    ],
  }
  const stream = { provider: 'vimeo', videoId: '12345678', captions: 'auto' }

  it.each([
    ['to come', '2021-08-30T10:00:00Z', {}],
    ['under way', '2021-09-01T12:00:00Z', { stream: { ...stream, state: 'live' } }],
    ['over', '2021-09-20T10:00:00Z', { stream: { ...stream, state: 'recording' } }],
    ['cancelled', '2021-08-30T10:00:00Z', { status: 'cancelled' }],
    ['moved', '2021-08-30T10:00:00Z', { status: 'rescheduled' }],
    ['moved online', '2021-08-30T10:00:00Z', { status: 'movedOnline' }],
  ])('of an event that is %s', (_, at, more) => {
    const event = eventOf({ ...happening, ...more })
    render(<EventPage event={event} now={new Date(at)} translations={translations} />)
    expect(misread(screen.getByRole('main'))).toEqual([])
  })
})
