import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { norwegian, norwegianIntl } from '#sanity/studio/times/norwegianIntl.ts'

test('languages that Chromium lacks fall to Bokmål, and others are left', () => {
  expect(norwegian(undefined)).toEqual(['nn-NO', 'nb-NO'])
  expect(norwegian('nn-NO')).toEqual(['nn-NO', 'nb-NO'])
  expect(norwegian(['nn'])).toEqual(['nn', 'nb-NO'])
  expect(norwegian('en-GB')).toEqual(['en-GB'])
  expect(norwegian('default')).toEqual(['nn-NO', 'nb-NO'])
  expect(norwegian([])).toEqual(['nn-NO', 'nb-NO'])
})

test('dates are Norwegian and in Oslo, unless another language or zone is asked for', () => {
  // A realm of its own: the classes of this one stay as they are.
  const page = runInNewContext(`
    const { RelativeTimeFormat } = Intl
    // As in Chromium, which has no Nynorsk.
    Intl.RelativeTimeFormat = function (locales, options) {
      return new RelativeTimeFormat(locales.filter((locale) => !locale.startsWith('nn')), options)
    }
    ;({ Intl, Date, Number })
  `) as Parameters<typeof norwegianIntl>[0]
  norwegianIntl(page)
  const at = new page.Date('2026-11-26T23:21:00Z')
  const whole = { dateStyle: 'medium', timeStyle: 'short' } as const
  expect(new page.Intl.DateTimeFormat('nn-NO', whole).format(at)).toMatch(/^27\. nov.*00[.:]21$/)
  expect(page.Intl.DateTimeFormat().resolvedOptions().timeZone).toBe('Europe/Oslo')
  expect(new page.Intl.DateTimeFormat('en-GB', { ...whole, timeZone: 'UTC' }).format(at)).toBe(
    '26 Nov 2026, 23:21',
  )
  expect(new page.Intl.DateTimeFormat('nn-NO', { weekday: 'long' })).toBeInstanceOf(page.Intl.DateTimeFormat)
  expect(at.toLocaleString()).toMatch(/27\.11\.2026/)
  expect(at.toLocaleDateString('en-GB', { timeZone: 'UTC' })).toBe('26/11/2026')
  expect((1234.5).toLocaleString.call(1234.5)).toBe('1,234.5')
  expect(new page.Number(1234.5).toLocaleString()).toMatch(/^1\s234,5$/)
  expect(new page.Intl.RelativeTimeFormat('nn-NO', { style: 'short' }).format(-3, 'minute')).toMatch(/3\smin/)
  expect(new page.Intl.RelativeTimeFormat('nn-NO').format(-3, 'week')).toBe('for 3 veker sidan')
  expect(new page.Intl.RelativeTimeFormat('nb-NO').format(-3, 'week')).toBe('for 3 uker siden')
  expect(page.Intl.DateTimeFormat.supportedLocalesOf(['nb'])).toEqual(['nb'])
})
