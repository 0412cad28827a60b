import type { DocumentWords } from '../nn/document.ts'

/**
 * The interface texts on the pages of articles and events in Northern Sámi. Dates and names follow a colon, because in
 * a sentence they would have to be inflected.
 */
export const documentWords: DocumentWords = {
  breadcrumb: { label: 'Don leat dáppe', frontPage: 'Ovdasiidu', news: 'Áigeguovdil' },
  kinds: {
    article: {
      news: 'Ođas',
      pressRelease: 'Preassadieđáhus',
      hearing: 'Gulaskuddan',
      job: 'Rabas virgi',
      minutes: 'Čoahkkingirji',
      notice: 'Dieđáhus',
    },
    event: 'Lágideapmi',
  },
  topics: 'Fáttát',
  dates: {
    published: 'Almmuhuvvon',
    updated: 'Maŋimuš ođastuvvon',
    changes: (count) => (count === 1 ? 'Geahča rievdadusa' : 'Geahča buot rievdadusaid'),
    firstPublished: 'Vuosttaš almmuheapmi.',
  },
  deadline: {
    label: {
      news: 'Áigemearri',
      pressRelease: 'Áigemearri',
      hearing: 'Gulaskuddanáigemearri',
      job: 'Ohcanáigemearri',
      minutes: 'Áigemearri',
      notice: 'Áigemearri',
    },
    past: 'Áigemearri lea nohkan.',
    expired: (date) => `Maŋimuš beaivi lei: ${date}.`,
    notInForce: 'Ii leat šat fámus',
  },
  withdrawn: {
    label: 'Gessojuvvon ruovttoluotta',
    at: (date) => `Dáhton: ${date}.`,
    replacement: 'Loga dan sadjái:',
  },
  attachments: {
    title: 'Mildosat',
    inLanguage: {
      nn: 'ođđadárogillii',
      nb: 'girjedárogillii',
      en: 'eaŋgalasgillii',
      se: 'davvisámegillii',
      uk: 'ukrainagillii',
      ar: 'arábagillii',
      pl: 'polskkagillii',
      so: 'somáligillii',
      ti: 'tigrinnjagillii',
      fa: 'persijagillii',
      ku: 'kurdigillii',
      ru: 'ruoššagillii',
      de: 'duiskkagillii',
      da: 'dánskkagillii',
      sv: 'ruoŧagillii',
      fi: 'suomagillii',
      sma: 'máttasámegillii',
      smj: 'julevsámegillii',
      fkv: 'kvenagillii',
    },
  },
  translations: {
    label: 'Eará gielat:',
    newer:
      'Originála lea ođasmahttojuvvon dán jorgalusa maŋŋel, nu ahte muhtun dieđut sáhttet leat boarásmuvvan.',
    withdrawn: 'Originála lea gessojuvvon ruovttoluotta, nu ahte dát ii soaitte šat guoskat.',
    toOriginal: 'Loga originála:',
  },
  sharedDraft: {
    label: 'Evttohus',
    text: (until) =>
      `Dát lea evttohus mii lea juhkkojuvvon duinna. Dat ii leat almmolaš, ja sáhttá rievdat. Liŋka doaibmá dassážii: ${until}.`,
  },
  contacts: 'Oktavuohta',
  related: 'Loga maiddái',
  contents: 'Sisdoallu',
  table: 'Tabealla',
  tablePart: (table, part, count) => `${table} (oassi ${part}/${count})`,
  tableScrolls: 'Rulle sivvui vai oainnát olles tabealla.',
  picture: {
    missing: (alt: string) => `Govva, mii ii sáhte čájehuvvot: ${alt}`,
    credit: (name: string) => `Govva: ${name}`,
    whole: 'Geahča olles gova',
  },
  video: {
    untitled: 'Video namahusa haga',
    play: 'Čájet video dás',
    loads: (from) =>
      `Mii eat viečča maidege ovdal go deaddilat. De vižžojuvvo video dáppe: ${from}. Dat sáhttá vurket diehtočoahkuid (cookies) du ovttadahkii.`,
    elsewhere: (host) => `Geahča dáppe: ${host}`,
    frame: (title) => `Videočájeheaddji: ${title}`,
    unavailable: 'Dán video ii sáhte čájehit.',
  },
}
