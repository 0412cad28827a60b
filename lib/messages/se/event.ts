import type { EventWords } from '../nn/event.ts'

/** Further interface texts on the pages of events in Northern Sámi. */
export const eventWords: EventWords = {
  event: {
    when: 'Goas',
    where: 'Báiki',
    form: 'Vuohki',
    host: 'Lágideaddji',
    address: 'Čujuhus',
    registration: 'Dieđiheapmi',
    facts: 'Áigi ja báiki',
    about: 'Lágideami birra',
    online: 'Neahtas',
    mixed: 'Báikki alde ja neahtas',
    andOnline: (place) => `${place} ja neahtas`,
    attendance: {
      online: 'Digitála lágideapmi',
      physical: 'Fysalaš lágideapmi',
      mixed: 'Fysalaš ja digitála lágideapmi',
    },
    status: {
      cancelled: 'Šluhttejuvvon',
      postponed: 'Maŋiduvvon',
      rescheduled: 'Ođđa dáhton',
      movedOnline: 'Sirdojuvvon nehttii',
    },
    cancelled: 'Lágideapmi lea šluhttejuvvon.',
    postponed: 'Lágideapmi lea maŋiduvvon. Ođđa dáhton ii leat mearriduvvon.',
    rescheduled: 'Lágideamis lea ođđa dáhton.',
    movedOnline: 'Lágideapmi lea sirdojuvvon nehttii.',
    originalTime: 'Galggai leat:',
    previousTime: 'Ovddit áigi:',
    newTime: 'Ođđa áigi:',
    originalPlace: 'Álgoálgosaš báiki:',
    addToCalendar: 'Bija kaleandarii (.ics)',
    isOver: 'Lea nohkan',
    phase: {
      upcoming: 'Boahttevaš lágideapmi',
      ongoing: 'Jođus dál',
      over: 'Lágideapmi lea nohkan',
      started: (clock) => `Álggii dii.\u00a0${clock}`,
    },
  },
  registration: {
    open: 'Dieđit searvama',
    until: (date) => `Áigemearri: ${date}`,
    closed: 'Dieđihanáigemearri lea nohkan.',
    over: 'Dieđiheapmi lea loahpahuvvon.',
  },
  programme: {
    title: 'Prográmma',
    now: 'Jođus dál',
    days: 'Prográmma beaivvit',
    kinds: { talk: undefined, debate: 'Digaštallan', plenary: 'Oktasaščoahkkin', break: 'Boddu' },
    cancelled: 'Šluhttejuvvon',
    track: (name) => `Luodda: ${name}`,
    room: (name) => `Latnja: ${name}`,
    recording: 'Geahča báddema',
    recordingOf: (topic) => `Geahča báddema: ${topic}`,
    slides: 'Presentašuvdna',
  },
  stream: {
    title: 'Njuolggo sádden',
    recordingTitle: 'Bádden',
    goTo: 'Geahča njuolggo sáddema',
    goToRecording: 'Geahča báddema',
    off: 'Dát ii sáddejuvvo njuolggo.',
    planned: (when) => `Njuolggo sádden álgá: ${when}.`,
    plannedAllDay: (when) => `Njuolggo sádden: ${when}.`,
    plannedStarted: 'Njuolggo sádden galggašii leat álgán.',
    live: 'Sáddejuvvo njuolggo dál.',
    ended: 'Njuolggo sádden lea nohkan.',
    recording: 'Lágideapmi lea nohkan. Sáhtát geahččat báddema.',
    removed: 'Lágideapmi lea nohkan, ja bádden lea sihkkojuvvon.',
    play: 'Čájet njuolggo sáddema dás',
    playRecording: 'Čájet báddema dás',
    captions: {
      none: (due) =>
        due ? `Báddemis eai leat vel teavsttat. Áigemearri: ${due}.` : 'Báddemis eai leat teavsttat.',
      auto: (due) =>
        due
          ? `Teavsttat leat ráhkaduvvon automáhtalaččat. Dat dárkkistuvvojit. Áigemearri: ${due}.`
          : 'Teavsttat leat ráhkaduvvon automáhtalaččat.',
      reviewed: () => 'Báddemis leat teavsttat.',
    },
  },
}
