import type { ProgrammeItemFields } from '../event.ts'
import { osloInstant } from '../osloTime.ts'
import type { SeedContext } from '../values.ts'

const hall = 'Storesalen'

/** The conference programme. Some speakers appear twice, tracks run in parallel, breaks are shared. */
export function conferenceProgramme(
  { file }: SeedContext,
  first: string,
  second: string,
): ProgrammeItemFields[] {
  const on = (date: string, from: string, to: string) => ({
    startsAt: osloInstant(date, from),
    endsAt: osloInstant(date, to),
  })
  return [
    { ...on(first, '09:30', '10:00'), topic: 'Registrering og kaffi', kind: 'break' },
    {
      ...on(first, '10:00', '10:45'),
      kind: 'plenary',
      room: hall,
      topic: 'Opning: det ingen ser',
      speakers: ['person-jon-espeskar', 'person-ragnhild-vikoyr'],
    },
    {
      ...on(first, '11:00', '12:00'),
      track: 'Tenester',
      room: hall,
      topic: 'Éin portal, fem kommunar: kva lærte vi?',
      speakers: [
        'person-amina-haugane',
        { name: 'Oddbjørg Sæle', role: 'Saksbehandlar', organisation: 'Fjordøy kommune' },
      ],
      slides: file('fact-sheet.pdf', 'Fact sheet about the portal', 'en'),
    },
    {
      ...on(first, '11:00', '12:00'),
      track: 'Tryggleik',
      room: 'Naustet',
      topic: 'Då systema gjekk ned: to timar som tok to veker',
      speakers: ['person-solveig-ytrearne'],
    },
    {
      ...on(first, '11:00', '12:00'),
      track: 'Folk',
      room: 'Loftet',
      topic: 'Å leie folk som ikkje er tilsette hos deg',
      speakers: ['person-kari-mette-oynes'],
    },
    { ...on(first, '12:00', '13:00'), topic: 'Lunsj', kind: 'break' },
    {
      ...on(first, '13:00', '14:00'),
      track: 'Tenester',
      room: hall,
      topic: 'Namnet mitt er ikkje ein feil',
      speakers: ['person-ante-njeaidnu'],
    },
    {
      ...on(first, '13:00', '14:00'),
      track: 'Tryggleik',
      room: 'Naustet',
      topic: 'Kva kan modellen vite om deg?',
      speakers: ['person-samuel-bergsdal', { organisation: 'Fjordøy kommune' }],
    },
    {
      ...on(first, '13:00', '14:00'),
      track: 'Folk',
      room: 'Loftet',
      topic: 'Opplæring som verkar',
      speakers: [{ name: 'Torgeir Myklatun', role: 'Kursleiar' }],
    },
    {
      ...on(first, '14:30', '15:30'),
      kind: 'debate',
      room: hall,
      topic: '«Kven eig ei felles teneste når noko går gale?»',
      speakers: [
        { name: 'Liv Kvamsøy', role: 'Ordstyrar', organisation: 'Digi Vestland' },
        'person-kari-mette-oynes',
        'person-jon-espeskar',
        { organisation: 'Ungdomsrådet i Fjordøy' },
      ],
    },
    {
      ...on(second, '09:00', '09:45'),
      kind: 'plenary',
      room: hall,
      topic: 'God morgon: fem ting vi høyrde i går',
      speakers: ['person-torstein-lidarheim'],
    },
    {
      ...on(second, '10:00', '11:30'),
      track: 'Tenester',
      room: hall,
      topic: 'Verkstad: teikn tenesta på nytt',
      speakers: ['person-amina-haugane'],
    },
    {
      ...on(second, '10:00', '11:30'),
      track: 'Tryggleik',
      room: 'Naustet',
      topic: 'Felles innkjøp utan overraskingar',
      speakers: [{ name: 'Guro Hjellestveit', role: 'Innkjøpsrådgjevar' }],
      cancelled: true,
    },
    {
      ...on(second, '10:00', '11:30'),
      track: 'Folk',
      room: 'Loftet',
      topic: 'Skriv så folk forstår: skrivekurs på nynorsk',
      speakers: ['person-torstein-lidarheim'],
    },
    { ...on(second, '11:30', '12:30'), topic: 'Lunsj', kind: 'break' },
    {
      ...on(second, '12:30', '14:30'),
      kind: 'plenary',
      room: hall,
      topic: 'Kommunane viser fram: ti prosjekt på ti minutt kvar',
      speakers: [{ organisation: 'Ti kommunar i nettverket' }],
    },
    {
      ...on(second, '14:30', '15:00'),
      kind: 'plenary',
      room: hall,
      topic: 'Avslutning',
      speakers: ['person-ragnhild-vikoyr'],
    },
  ]
}
