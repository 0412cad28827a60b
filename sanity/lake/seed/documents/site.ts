import type { SeedDocument } from '../values.ts'

/** What the frame of every page says of the publisher, and one address of an older site that has moved. */
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
  },
  {
    _id: 'redirect-politisk-markering',
    _type: 'redirect',
    _createdAt: '2021-08-25T08:00:00.000Z',
    from: '/nyheiter/politisk-markering-1-september',
    to: '/aktuelt/politisk-markering-av-digi-vestland',
  },
]
