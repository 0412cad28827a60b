import { expect, test } from 'vitest'
import { addressName } from '#sanity/studio/publish/addressName.ts'
import { namesOf } from '#sanity/studio/publish/others.ts'

test('who else is here is told by name, each once, and one’s own other window as such', () => {
  const kari = { id: 'k', displayName: 'Kari Nes' }
  const present = [
    { sessionId: '1', user: kari },
    { sessionId: '2', user: kari },
    { sessionId: '3', user: { id: 'o', email: 'ola@nes.no' } },
    { sessionId: '4', user: { id: 'x' } },
  ]
  expect(namesOf(present, 'me')).toEqual(['Ein annan redaktør', 'Kari Nes', 'ola@nes.no'])
  expect(namesOf(present.slice(0, 1), 'k')).toEqual(['Kari Nes (i eit anna vindauge)'])
  expect(namesOf([], 'k')).toEqual([])
})

test.each([
  ['/', 'Framside'],
  ['/aktuelt', 'Aktuelt'],
  ['/aktuelt/side/3', 'Aktuelt, side 3'],
  ['/aktuelt/arrangement', 'Kommande arrangement'],
  ['/aktuelt/arrangement/tidlegare/side/2', 'Tidlegare arrangement, side 2'],
  ['/aktuelt/emne/vegar', 'Emnet vegar'],
  ['/aktuelt/arkiv/2026', 'Arkiv 2026'],
  ['/aktuelt/ei-sak', '/aktuelt/ei-sak'],
  ['/aktuelt/eit-mote/kalender.ics', 'Kalenderfila /aktuelt/eit-mote/kalender.ics'],
  ['/gamal%20adresse', '/gamal adresse'],
  ['/sitemap.xml', 'Nettstadkartet'],
])('%s is called «%s»', (address, name) => {
  expect(addressName(address)).toBe(name)
})
