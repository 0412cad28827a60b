/**
 * Words that say nothing of what a text is about, in Nynorsk, Bokmål and English: a search that has others does not ask for
 * them, and one of nothing else does.
 */
const words = `
og i på til for av om med frå fra ved hos hjå som at det den dei de du eg jeg me vi han ho hun ein en ei eit et er var vere
være vart blei ble blir bli ikkje ikke har hadde kan kunne skal skulle vil ville må måtte får når då da so så no nå kva hva kven
hvem kvar hvor kvifor hvorfor korleis hvordan eller men òg også min mi mitt din di ditt vår vårt sin si sitt seg oss dykk dere
noko noe nokon noen der her etter før mot over under ut inn opp ned mellom the of and in on at is are to for a an how what when
where kostar koster
`

export const stopWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean))
