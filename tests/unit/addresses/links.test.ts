import { describe, expect, it } from 'vitest'
import { hostOf, mailHref, safeHref, telHref } from '#lib/addresses/links.ts'

describe('an address that an editor wrote', () => {
  it.each([
    'https://www.ks.no/a?b=c#d',
    'http://eksempel.no',
    'HTTPS://EKSEMPEL.NO/',
    'mailto:post@eksempel.no',
    'tel:+4755555555',
    '/aktuelt/ei-sak',
    '/%C3%A5rsmeldinger/x',
    '#direktesending',
  ])('may be linked to: %s', (href) => {
    expect(safeHref(href)).toBe(href)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript&colon;alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x/y',
    '//ond.example/x',
    '/\\ond.example',
    '\\\\ond.example',
    '/\t/ond.example',
    'https://',
    'https://[feil',
    'ikkje ei adresse',
    'www.eksempel.no',
    '',
    '   ',
  ])('is refused: %j', (href) => {
    expect(safeHref(href)).toBeUndefined()
  })

  it('loses the spaces around it', () => {
    expect(safeHref('  https://ks.no/ ')).toBe('https://ks.no/')
  })
})

describe('where a link leads', () => {
  it('is its host, without www', () => {
    expect(hostOf('https://www.kommunetv.no/x')).toBe('kommunetv.no')
  })

  it('is unsaid for an address on this site', () => {
    expect(hostOf('/aktuelt')).toBeUndefined()
    expect(hostOf('mailto:a@b.no')).toBeUndefined()
  })
})

describe('a telephone number', () => {
  it('is dialled without the spaces that people read it by', () => {
    expect(telHref('+47 55 55 55 55')).toBe('tel:+4755555555')
    expect(telHref('(47) 555-55-555')).toBe('tel:4755555555')
  })

  it.each(['55 55 55 55 / 66', 'sentralbordet', '12', '55;ext=1'])(
    'is none when it holds more: %s',
    (phone) => {
      expect(telHref(phone)).toBeUndefined()
    },
  )
})

describe('a mail address', () => {
  it('is linked to', () => {
    expect(mailHref('post@eksempel.no')).toBe('mailto:post@eksempel.no')
  })

  it.each(['post', 'a@b', 'a@b.no?bcc=c@d.no', 'a@b.no&x', 'a@b.no%0Abcc:x', 'a b@c.no'])(
    'is none: %s',
    (email) => {
      expect(mailHref(email)).toBeUndefined()
    },
  )
})
