/** Every text about four eyes. Nynorsk. */
export const approvalMessages = {
  ready: 'Klar til godkjenning',
  notReady: 'Ikkje klar likevel',
  saidReady: 'Utkastet er meldt klart. Ein annan enn du kan publisere det.',
  saidReadyMeans: 'Blir det endra før det er publisert, må det meldast klart på nytt.',
  tookBack: 'Utkastet er ikkje lenger meldt klart.',
  awaiting: 'Ventar på godkjenning',
  awaitingFailed: 'Får ikkje henta det som ventar på godkjenning. Prøv igjen om litt.',
  awaitsYou: 'du kan godkjenne ved å publisere',
  awaitsOthers: 'du har meldt det klart, og ein annan må publisere',
  readyBy: (name: string) => `${name} har meldt det klart`,
  failed: 'Det vart ikkje lagra. Prøv igjen.',

  seen: (name: string) => `${name} har meldt utkastet klart. Når du publiserer, har to sett på det.`,
  somebody: 'Ein annan redaktør',
  why: 'Kvifor publiserer du åleine?',
  whyMeans:
    'To skal sjå på alt som blir publisert her, og ingen andre har meldt dette klart slik det er no. Grunngivinga blir teken vare på.',
  whyMissing: 'Skriv kvifor du publiserer åleine, eller meld utkastet klart og la ein annan publisere det.',
  alone:
    'Ingenting er publisert: ingen andre har meldt utkastet klart slik det er no. Skriv kvifor du publiserer åleine.',
  calendarReason: 'Kalenderen fekk vite om ei endring som alt var publisert.',
}
