import type { Hindrance } from '../planned/hindrance.ts'
import type { PlanAction } from '../planned/plan.ts'

const hindered: Record<Hindrance, string> = {
  changed: 'Utkastet er endra etter at det vart planlagt.',
  noDraft: 'Det er ikkje lenger noko utkast: det er publisert, eller endringane er forkasta.',
  gone: 'Dokumentet er sletta.',
  notPublished: 'Dokumentet er alt avpublisert.',
  noNote: 'Endringa er vesentleg, og planen manglar notatet til lesarane.',
}

/** The texts of planned changes, in Studio and in what the site writes about them. Nynorsk. */
export const plannedMessages = {
  hindered,
  /** What the site writes when it has tried a plan and could not carry it out. */
  why: {
    invalid: (faults: readonly string[]) => `Det er feil i dokumentet: ${faults.join(' ')}`,
    referredTo: (names: readonly string[]) => `Andre viser til det: ${names.join(', ')}.`,
    refused: (words: string) => `Innhaldslageret tok ikkje imot endringa. (${words})`,
  },
  /** Sanity's own rules, by its names for them. */
  builtIn: {
    'generic.required': 'Noko som må vere med, manglar.',
    'slug.missing-current': 'Adressa manglar.',
    'object.asset-required_file': 'Ei fil manglar.',
    'object.asset-required_image': 'Eit bilete manglar.',
    'object.reference-not-published': 'Det viser til noko som ikkje er publisert.',
    'array.item-duplicate': 'Noko står to gonger i ei liste.',
    other: 'Eit felt har ein verdi som det ikkje kan ha.',
  },

  label: 'Planlegg …',
  title: 'Planlegg ei endring',
  missesToken:
    'Nettstaden manglar nøkkelen som utfører planlagde endringar. Be dei som driftar nettstaden om å setje SANITY_WRITE_TOKEN.',
  mayNot: 'Du har ikkje løyve til å publisere dette.',

  what: 'Kva skal skje?',
  actions: {
    publish: 'Publiser utkastet',
    unpublish: 'Avpubliser',
  } satisfies Record<PlanAction, string>,
  means: {
    publish: 'Lesarane får det som står i utkastet no.',
    unpublish: 'Sida blir borte for lesarane. Innhaldet blir liggjande her som utkast.',
  } satisfies Record<PlanAction, string>,
  when: 'Når?',
  whenMissing: 'Skriv når det skal skje.',
  passed: 'Tida er alt passert. Vel ei tid som kjem.',
  willBe: (when: string) => `Skjer ${when}, norsk tid.`,
  replaces: (when: string) => `Det er alt planlagt ${when}. Den nye planen kjem i staden.`,
  embargo: (when: string) => `I «Publisert» står ${when}: lesarane ser det ikkje før då.`,
  holds: 'Endrar nokon utkastet før det, stoppar planen, og du må planleggje på nytt.',
  holdsNot: 'Rettar du det som er publisert før det, står planen ved lag.',
  confirm: 'Planlegg',
  saving: 'Planlegg …',
  cancel: 'Avbryt',
  planned: (when: string) => `Planlagt ${when}`,
  failed: 'Ikkje planlagt. Prøv igjen.',
  keys: 'Ctrl+Enter planlegg. Esc avbryt.',
  problem: {
    invalid: 'Det er feil i dokumentet. Rett det som er merkt med raudt, og planlegg på nytt.',
    notSaved: 'Det du skreiv, er ikkje lagra enno. Ingenting er planlagt. Prøv igjen om litt.',
    gone: 'Det er ikkje lenger noko utkast å planleggje.',
    stillWriting: (names: readonly string[]) =>
      `${names.join(' og ')} skriv framleis. Ingenting er planlagt. Avtal med dei, og prøv igjen.`,
    asks: 'Dokumentet er endra sidan dialogen vart opna. Sjå over, og planlegg på nytt.',
  },

  waits: {
    publish: (when: string) => `Utkastet blir publisert ${when}.`,
    unpublish: (when: string) => `Blir avpublisert ${when}.`,
  } satisfies Record<PlanAction, (when: string) => string>,
  was: {
    publish: (when: string) => `Utkastet skulle publiserast ${when}, men planen er stoppa.`,
    unpublish: (when: string) => `Skulle avpubliserast ${when}, men planen er stoppa.`,
  } satisfies Record<PlanAction, (when: string) => string>,
  did: {
    publish: (when: string) => `Utkastet vart publisert ${when}, som planlagt.`,
    unpublish: (when: string) => `Vart avpublisert ${when}, som planlagt.`,
  } satisfies Record<PlanAction, (when: string) => string>,
  overdue: 'Tida er passert, og nettstaden har ikkje gjort det enno. Sei frå til dei som driftar nettstaden.',
  by: (name: string) => `Planlagt av ${name}.`,
  somebody: 'ein redaktør',
  minor: 'Småretting',
  material: (note: string) => `Vesentleg endring: «${note}»`,
  again: 'Sjå over utkastet, og vel «Planlegg …» i menyen ved «Publiser» på nytt.',
  call: 'Avlys planen',
  callNamed: (title: string) => `Avlys planen for ${title}`,
  remove: 'Ta bort',
  removeNamed: (title: string) => `Ta bort planen for ${title}`,
  called: 'Planen er avlyst',
  removed: 'Planen er teken bort',
  tooLate: 'Planen er endra eller utført i mellomtida. Sjå over.',
  callFailed: 'Planen står som før. Prøv igjen.',

  list: 'Planlagde endringar',
  about:
    'Det som skal publiserast eller avpubliserast av seg sjølv. Opne dokumentet og vel «Planlegg …» for å planleggje noko.',
  sections: { waiting: 'Ventar', stopped: 'Stoppa', done: 'Utførte' },
  none: 'Ingen.',
  asking: 'Ser etter planar …',
  lookFailed: 'Fekk ikkje svar. Opne lista på nytt.',
  untitled: 'Utan tittel',
}
