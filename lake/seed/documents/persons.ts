import type { SeedDocument } from '../values.ts'

type Person = { id: string; name: string; role: string; organisation: string; email?: string; phone?: string }

// No subscriber in Norway has a number starting with 0, so these can be shown but will never ring.
const persons: Person[] = [
  {
    id: 'person-erlend-horn',
    name: 'Erlend Horn',
    role: 'Byråd for digitalisering',
    organisation: 'Bergen kommune',
  },
  { id: 'person-bjorn-arild-gram', name: 'Bjørn Arild Gram', role: 'Styreleiar', organisation: 'KS' },
  {
    id: 'person-ragnhild-vikoyr',
    name: 'Ragnhild Vikøyr',
    role: 'Dagleg leiar',
    organisation: 'Digi Vestland',
    email: 'ragnhild.vikoyr@example.no',
    phone: '00 00 00 11',
  },
  {
    id: 'person-torstein-lidarheim',
    name: 'Torstein Lidarheim',
    role: 'Kommunikasjonsrådgjevar',
    organisation: 'Digi Vestland',
    email: 'torstein.lidarheim@example.no',
    phone: '00 00 00 12',
  },
  {
    id: 'person-amina-haugane',
    name: 'Amina Haugane',
    role: 'Prosjektleiar for felles innbyggjarportal',
    organisation: 'Digi Vestland',
    email: 'amina.haugane@example.no',
    phone: '00 00 00 13',
  },
  {
    id: 'person-jon-espeskar',
    name: 'Jon Espeskår',
    role: 'Leiar i styringsgruppa',
    organisation: 'Digi Vestland',
    email: 'styringsgruppa@example.no',
  },
  {
    id: 'person-ante-njeaidnu',
    name: 'Ánte Njeaidnu',
    role: 'Rådgjevar for samiske språk i digitale tenester',
    organisation: 'Språk og teneste',
    email: 'ante.njeaidnu@example.no',
  },
  {
    id: 'person-solveig-ytrearne',
    name: 'Solveig Åse Ytrearne',
    role: 'Seniorrådgjevar i informasjonstryggleik',
    organisation: 'Digi Vestland',
    email: 'tryggleik@example.no',
    phone: '00 00 00 15',
  },
  {
    id: 'person-kari-mette-oynes',
    name: 'Kari-Mette Øynes',
    role: 'Kommunedirektør',
    organisation: 'Fjordøy kommune',
    email: 'postmottak.fjordoy@example.no',
  },
  {
    id: 'person-samuel-bergsdal',
    name: 'Samuel Bergsdal',
    role: 'Utviklar',
    organisation: 'Digi Vestland',
    email: 'samuel.bergsdal@example.no',
  },
]

export const personDocuments = (): SeedDocument[] =>
  persons.map(({ id, ...fields }) => ({
    _id: id,
    _type: 'person',
    _createdAt: '2021-08-16T07:00:00.000Z',
    ...fields,
  }))
