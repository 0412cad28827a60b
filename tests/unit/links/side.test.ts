import { expect, test } from 'vitest'
import { sideOf } from '#lib/links/side.ts'

const site = 'https://nyhende.example.no'

test.each([
  ['/aktuelt/sak?a=1#del', { inside: '/aktuelt/sak?a=1' }],
  ['https://nyhende.example.no/aktuelt/sak', { inside: '/aktuelt/sak' }],
  ['http://nyhende.example.no', { inside: '/' }],
  ['https://nyhende.example.no:8443/x', { outside: 'https://nyhende.example.no:8443/x' }],
  ['https://Annan.no/a b#c', { outside: 'https://annan.no/a%20b' }],
  ['https://ola:hemmeleg@annan.no/', { outside: 'https://annan.no/' }],
  ['https://blåbær.no/', { outside: 'https://xn--blbr-roah.no/' }],
  ['mailto:a@b.no', undefined],
  ['https://[', undefined],
])('%s is %o', (href, side) => expect(sideOf(href, site)).toEqual(side))
