import { pageNames } from './pages.ts'

/** Our own texts of the preview. Those of Sanity's tool are in `words/presentation.ts`. */
export const previewMessages = {
  tool: 'Førehandsvising',
  missing: {
    title: 'Førehandsvisinga er ikkje sett opp',
    text: 'Nettstaden manglar nøkkelen som les utkast. Be dei som driftar nettstaden om å setje SANITY_READ_TOKEN. Du kan skrive og publisere som vanleg i mellomtida.',
  },
  locations: {
    ...pageNames,
    own: (title: string) => `Sida: ${title}`,
    contact: 'Kontakt',
    privacy: 'Personvern',
    accessibility: 'Tilgjenge',
    topic: (title: string) => `Emne: ${title}`,
    year: (year: string) => `Arkiv: ${year}`,
    usedBy: (title: string) => `Vist på: ${title}`,
    noAddress: 'Saka har inga adresse enno. Fyll ut tittel og adresse, så kan du sjå ho på nettstaden.',
    nowhere: 'Ingen sider viser dette enno.',
    alert: 'Ei viktig melding har inga eiga side: ho står øvst på alle.',
    redirect: 'Ei vidaresending har inga eiga side.',
  },
}
