import { event } from '../event.ts'
import { addWorkdays, nextClockChange, osloInstant, writtenDay } from '../osloTime.ts'
import { bullets, h2, p } from '../text.ts'
import type { SeedContext, SeedDocument } from '../values.ts'

const withoutNewDate = ({ workday }: SeedContext): SeedDocument => {
  const start = workday(5)
  const postponed = osloInstant(workday(-5), '12:00')
  return event({
    id: 'event-folkemote',
    slug: 'folkemote-om-digitalt-utanforskap',
    title: 'Folkemøte om digitalt utanforskap',
    lead: 'Kva gjer vi for dei som ikkje kan eller vil bruke nettet? Møtet er utsett, og ny dato er ikkje klar.',
    topics: ['topic-universell-utforming', 'topic-politikk'],
    publishedAt: osloInstant(workday(-25), '10:00'),
    lastUpdated: postponed,
    changes: [{ at: postponed, note: 'Folkemøtet er utsett. Ny dato kjem.' }],
    startsAt: osloInstant(start, '18:00'),
    endsAt: osloInstant(start, '20:00'),
    attendance: 'physical',
    place: { name: 'Grendahuset', address: 'Eksempelbakken 2, Fjordøy' },
    host: 'Fjordøy kommune',
    status: 'postponed',
    statusReason: 'Ferja som dei fleste skulle reise med, er på verkstad. Vi kunngjer ny dato her.',
    calendarSequence: 1,
    contacts: ['person-kari-mette-oynes'],
    body: [
      p(
        'Kvar tiande vaksne har problem med å bruke digitale tenester. Nokre har aldri lært det, andre har mista motet, og nokre har ikkje råd til utstyr. På folkemøtet vil vi høyre frå dei det gjeld.',
      ),
      ...bullets(
        'Biblioteket fortel om rettleiinga si.',
        'Eldrerådet og ungdomsrådet snakkar om kva dei lærer av kvarandre.',
        'Du kan stille spørsmål til kommunedirektøren.',
      ),
    ],
  })
}

/** Moved to a new date twice, the first time across a clock change. The third date is the current one. */
const rescheduledTwice = ({ day, workday }: SeedContext): SeedDocument => {
  const change = nextClockChange(day(20))
  const dates = [addWorkdays(change, -6), addWorkdays(change, 8), addWorkdays(change, 21)] as const
  const latest = osloInstant(workday(-11), '11:00')
  return event({
    id: 'event-kurs-arkiv',
    slug: 'kurs-i-digitalt-arkiv',
    title: 'Kurs i digitalt arkiv for saksbehandlarar',
    shortTitle: 'Kurs i digitalt arkiv',
    lead: `Kurset har fått ny dato for andre gong, og blir halde ${writtenDay(dates[2])}. Påmeldinga di gjeld framleis.`,
    topics: ['topic-kompetanse', 'topic-innkjop'],
    publishedAt: osloInstant(workday(-35), '10:00'),
    lastUpdated: latest,
    changes: [
      { at: latest, note: `Kurset er flytta til ${writtenDay(dates[2])}.` },
      {
        at: osloInstant(workday(-26), '10:00'),
        note: `Kurset er flytta til ${writtenDay(dates[1])}.`,
      },
    ],
    startsAt: osloInstant(dates[2], '09:00'),
    endsAt: osloInstant(dates[2], '15:30'),
    attendance: 'physical',
    place: { name: 'Kursloftet', address: 'Eksempelkaien 1, Vestland' },
    host: 'Digi Vestland',
    status: 'rescheduled',
    statusReason: 'Det nye arkivsystemet er forseinka, og vi vil at du skal få prøve det på kurset.',
    previousStarts: [osloInstant(dates[0], '09:00'), osloInstant(dates[1], '09:00')],
    calendarSequence: 2,
    registration: {
      url: 'https://pamelding.example.no/kurs-digitalt-arkiv',
      deadline: osloInstant(addWorkdays(dates[2], -5), '16:00'),
      note: 'Det er plass til 24. Kommunen din betaler for lunsj.',
    },
    contacts: ['person-samuel-bergsdal'],
    body: [
      p(
        'Kurset er for deg som skriv vedtak og svarer på e-post, ikkje for arkivarar. Du lærer kva som skal arkiverast, korleis du gjer det medan du arbeider, og kva som kan slettast.',
      ),
      h2('Etter kurset kan du'),
      ...bullets(
        'avgjere om ei melding er eit saksdokument',
        'finne att saker som andre har arkivert',
        'skjerme opplysningar utan å skjule heile dokumentet',
      ),
    ],
  })
}

/** An event waiting for a new date, and one that has been given a new date twice. */
export const postponedEvents = (context: SeedContext): SeedDocument[] => [
  withoutNewDate(context),
  rescheduledTwice(context),
]
