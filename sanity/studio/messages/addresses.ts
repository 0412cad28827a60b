/** The texts of slugs, copies, restoring, deleting and unpublishing in Studio. Nynorsk. */
export const addressMessages = {
  copyOf: (title: string) => `Kopi av ${title}`,

  publishedAt: (address: string) =>
    `Publisert på ${address}. Byter du adressa, blir lesarar på den gamle sende vidare.`,
  willMove: (old: string, current: string) =>
    `Når du publiserer, flyttar saka frå ${old} til ${current}. Den gamle adressa sender lesarane vidare.`,
  keepAddress: 'Behald den gamle adressa',
  heldBy: 'Adressa er i bruk her:',
  proposeAddress: 'Lag ny adresse …',
  proposed: (current: string, proposal: string) => `Byte adresse frå ${current} til ${proposal}?`,
  proposedSame: 'Adressa høver alt til tittelen.',
  takeProposed: 'Byt adresse',
  keepCurrent: 'Behald adressa',

  restoreTitle: 'Gjenopprette denne versjonen?',
  restoreWhat:
    'Innhaldet frå denne versjonen blir eit utkast. Ingenting blir publisert før du trykkjer «Publiser».',
  restoreKept:
    'Desse held fram slik dei er i dag: adressa, «Publisert», «Sist oppdatert», endringane, tilbaketrekkinga og versjonen i kalenderen.',
  restoreDraftLost: 'Utkastet som ligg der no, blir bytt ut. Det finst framleis i historikken.',
  restore: 'Gjenopprett',
  restored: 'Versjonen er henta fram som utkast',
  restoreFailed: 'Versjonen vart ikkje henta fram. Prøv igjen.',

  cancel: 'Avbryt',
  readersLose: {
    page: (address: string) =>
      `Lesarar som opnar ${address}, får beskjed om at sida ikkje finst (404). Lenkjer til ho sluttar å verke, og ho forsvinn frå lister og søk.`,
    person: 'Personen forsvinn frå alle saker som viser han eller ho.',
    redirect: (from: string) => `Lesarar som opnar ${from}, blir ikkje lenger sende vidare. Dei får 404.`,
    other: 'Lesarane ser det ikkje lenger.',
  },

  unpublish: 'Avpubliser',
  unpublishTitle: (title: string) => `Avpublisere «${title}»?`,
  unpublishKeeps: 'Innhaldet blir liggjande her som utkast, og kan publiserast igjen.',
  unpublished: 'Avpublisert. Innhaldet ligg her som utkast.',
  unpublishFailed: 'Ikkje avpublisert. Prøv igjen.',
  mayNotUnpublish: 'Du har ikkje løyve til å avpublisere dette.',

  deleteTitle: (title: string) => `Slette «${title}»?`,
  deleteInstead: 'Vanlegvis er det betre å gjere eitt av desse:',
  withdraw: 'Trekk tilbake',
  withdrawHelp: 'Sida blir ståande med grunngjevinga øvst, og lenkjer held fram med å verke.',
  unpublishHelp: 'Sida blir borte for lesarane. Innhaldet blir liggjande her som utkast.',
  deleteDraftOnly: 'Det er ikkje publisert, så lesarane merkar ingenting.',
  deleteRecoverable: 'Slettar du det, finn du det att under «Sist sletta», og kan hente det tilbake.',
  deleteAnyway: 'Slett likevel',
  delete: 'Slett',
  looking: 'Ser etter kven som viser til dette …',
  refersTo: {
    delete: 'Kan ikkje slettast: desse viser til det. Ta bort tilvisinga i dei først.',
    unpublish: 'Kan ikkje avpubliserast: desse viser til det. Ta bort tilvisinga i dei først.',
  },
  moreReferrers: (count: number) => `og ${count} til`,
  lookFailed: 'Fekk ikkje svar. Prøv igjen.',
  deleted: 'Sletta. Du finn det att under «Sist sletta».',
  deleteRefused: 'Ikkje sletta: noko viser til det no. Opne «Slett» på nytt for å sjå kva.',
  deleteFailed: 'Ikkje sletta. Prøv igjen.',

  recentlyDeleted: 'Sist sletta',
  recentlyDeletedAbout:
    'Det som er sletta her i Studio, det nyaste først. Det som er sletta på andre måtar, til dømes av eit importprogram, står ikkje her.',
  nothingDeleted: 'Ingenting er sletta.',
  mostDeleted: (count: number) => `Viser dei ${count} siste.`,
  deletedBy: (when: string, by: string) => `Sletta ${when} av ${by}`,
  somebody: 'ukjend',
  bringBack: 'Hent tilbake',
  bringBackNamed: (title: string) => `Hent tilbake «${title}»`,
  broughtBack: 'Henta tilbake som utkast. Publiser når det er klart for lesarane.',
  bringBackFailed: 'Ikkje henta tilbake. Prøv igjen.',
  bringBackGone: 'Innhaldet finst ikkje lenger i historikken.',
  bringBackThere: 'Det er alt henta tilbake.',
  untitled: 'Utan tittel',
} as const
