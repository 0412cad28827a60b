import { hostileId, withPages } from '#tests/fixtures/hostile/index.ts'

/** When the story is told: the fixtures lie around it. */
export const now = new Date()

/** Where a document is, as a link to it is written. */
const addressOf = ({ slug }: Record<string, unknown>): string | undefined =>
  typeof slug === 'object' && slug !== null && 'current' in slug
    ? `/aktuelt/${encodeURIComponent(String(slug.current))}`
    : undefined

export const hostileAddresses = withPages(now)
  .filter(({ _type }) => _type === 'article' || _type === 'event')
  .flatMap((document) => addressOf(document) ?? [])

/** One of each kind of page, and each state of one that the seed has. */
export const kinds = [
  '/',
  '/aktuelt',
  '/aktuelt/side/2',
  '/aktuelt/emne/digitale-tenester',
  `/aktuelt/emne/${hostileId('emne')}`,
  '/aktuelt/arkiv/2021',
  '/aktuelt/type/hoyring',
  '/aktuelt/type/stilling/arkiv/2026',
  '/aktuelt/type/nyheit/emne/digitale-tenester',
  '/aktuelt/arrangement',
  '/aktuelt/arrangement/tidlegare',
  '/aktuelt/arrangement/tidlegare/2021',
  '/aktuelt/sok',
  '/aktuelt/sok?q=kommunar',
  '/aktuelt/sok?q=finst%20ikkje',
  '/aktuelt/sok?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  '/kontakt',
  '/personvern',
  '/tilgjenge',
  '/aktuelt/politisk-markering-av-digi-vestland',
  '/aktuelt/digi-konferansen',
  '/aktuelt/frukostmote-om-skytenester',
  '/aktuelt/fagdag-om-personvern',
  '/aktuelt/folkemote-om-digitalt-utanforskap',
  '/aktuelt/kurs-i-digitalt-arkiv',
  '/aktuelt/seks-tysdagar-om-digital-kvardag',
  '/aktuelt/opptak-slik-kjenner-du-att-svindel',
  '/aktuelt/hoyring-felles-digital-strategi',
  '/aktuelt/vi-soker-tenestedesignar',
  '/aktuelt/fem-kommunar-tek-i-bruk-felles-innbyggjarportal',
  '/aktuelt/digitalt-hjelpetilbod-pa-ferja',
  '/aktuelt/forebelse-rad-om-kunstig-intelligens',
  '/aktuelt/referat-fra-styringsgruppa',
  '/aktuelt/arsmelding-2',
  '/aktuelt/sentralbordet-stengt-ein-ettermiddag',
  '/aktuelt/interkommunalt-samarbeidsvedtak',
  '/aktuelt/european-municipalities-visit-vestland',
  '/aktuelt/no-kan-alle-skrive-namnet-sitt-rett',
]

/** Those of them that are there without the hostile content. */
export const seededKinds = kinds.filter((address) => !address.includes(hostileId('emne')))

/** Where there is nothing, however it is asked. */
export const missing = ['/aktuelt/finst-ikkje', '/finst-ikkje', '/aktuelt/side/999', '/til-skript', '/ring']
/** Where what was here has gone. */
export const moved = {
  '/nyheiter/politisk-markering-1-september': '/aktuelt/politisk-markering-av-digi-vestland',
  '/Default.aspx?id=5': '/aktuelt',
  '/aktuelt/': '/aktuelt',
}
