import { body, bullets, h2, link, p } from '../text.ts'
import type { SeedDocument } from '../values.ts'

/** What the frame of every page says about the publisher, and two redirects from addresses of older sites. */
export const siteDocuments = (): SeedDocument[] => [
  {
    _id: 'siteSettings',
    _type: 'siteSettings',
    _createdAt: '2021-08-16T07:00:00.000Z',
    name: 'Digi Vestland',
    lead: 'Kommunane i Vestland arbeider saman om digitalisering, slik at innbyggjarane får gode og trygge tenester.',
    email: 'post@example.no',
    phone: '00 00 00 10',
    postalAddress: 'Digi Vestland, Eksempelkaien 1, 0000 Vestland',
    accessibilityStatementUrl: 'https://uustatus.example.no/digi-vestland',
    contact: body([
      p(
        'Skriv eller ring til oss om arrangement, fagdelinga eller noko du ikkje finn. Vi svarer på kvardagar mellom kl. 9 og 15.',
      ),
      p('Ikkje send personopplysningar eller anna fortruleg i e-post.'),
    ]),
    privacy: body([
      p('Du kan lese alt her utan å seie kven du er.'),
      h2('Det vi ikkje gjer'),
      bullets(
        'Vi lagrar ingenting på eininga di: ingen informasjonskapslar og ingenting anna.',
        'Vi sporar deg ikkje, og måler ikkje kva du les.',
        'Sidene hentar ingenting frå andre enn oss før du sjølv trykkjer på ein video. Då gjeld reglane til den som viser videoen.',
      ),
      h2('Det tenaren skriv ned'),
      p(
        'Når noko går gale, skriv tenaren ned adressa til sida det galdt og kva feilen var, så vi kan rette han. Kven du er, IP-adressa di og nettlesaren din blir ikkje skrivne ned. Det du søkjer etter, blir brukt til å svare deg, og ikkje lagra.',
      ),
    ]),
    accessibility: body([
      p(
        'Alle skal kunne lese det vi skriv: med tastatur, skjermlesar, forstørring eller utan skript i nettlesaren.',
      ),
      h2('Sei frå om feil'),
      p(
        'Er det noko du ikkje får lese eller bruke, så skriv til ',
        link('post@example.no', 'mailto:post@example.no'),
        '. Fortel gjerne kva side det gjeld, og kva du brukte.',
      ),
    ]),
  },
  {
    _id: 'redirect-politisk-markering',
    _type: 'redirect',
    _createdAt: '2021-08-25T08:00:00.000Z',
    from: '/nyheiter/politisk-markering-1-september',
    to: '/aktuelt/politisk-markering-av-digi-vestland',
  },
  {
    _id: 'redirect-gamalt-system',
    _type: 'redirect',
    _createdAt: '2021-08-25T08:00:00.000Z',
    from: '/Default.aspx?id=5',
    to: '/aktuelt',
  },
]
