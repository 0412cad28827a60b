import type { Written } from './foreign.ts'
import { sentencesIn, withoutQuotations } from './sentences.ts'

/** Heavy words and expressions, each with what can be written instead. */
const heavy: Readonly<Record<Written, string>> = {
  nn: `
i samband med: ved, om; i forhold til: om, for, mot; i høve til: om, for; med omsyn til: om, for; når det gjeld: om; på bakgrunn av: etter, fordi;
med bakgrunn i: etter, fordi; i medhald av: etter; med heimel i: etter; i tråd med: etter, slik; i lys av: etter; på grunnlag av: etter, ut frå;
som følgje av: fordi, av; av omsyn til: for; for så vidt gjeld: om; i den grad: så langt; i dei tilfelle der: når; i tilfelle der: når; under føresetnad av: om;
så framt: om; såframt: om; for det tilfelle at: om; ta stilling til: avgjere; gjere greie for: forklare; foreta: gjere; føreta: gjere; foretek: gjer; gjennomføring av: å gjere, å halde;
iverksetje: setje i gang, starte; iverksette: setje i gang, starte; iverksett: sett i gang; iverksetjing: start; initiere: ta initiativ til, starte; implementere: innføre, ta i bruk;
implementering: innføring; implementert: innført; vedrørande: om; angåande: om; hermed: no; herunder: også, mellom anna; jamfør: sjå; ovannemnde: som er nemnd over, dette;
ovanfornemnde: som er nemnd over, dette; nedanfor nemnde: dette; førstnemnde: den første; sistnemnde: den siste; underteikna: eg; vedkomande: han, ho, den det gjeld;
respektive: kvar sin; høvesvis: kvar for seg; så vel som: og; eventuelt: kanskje, om det trengst; fortløpande: etter kvart, heile tida; påkravd: nødvendig; imøtekome: svare, gå med på;
imøtesjå: vente på; etterkome: følgje; rekvirere: bestille; fakturere: sende rekning; konkludere: slå fast; problematikk: problem; målsetjing: mål; målsetting: mål; tidshorisont: tid;
tiltakspakke: tiltak; prioriteringsområde: det viktigaste; innsatsområde: det vi satsar på; samhandling: samarbeid; synleggjere: vise; tydeleggjere: vise, seie klart; muleggjere: gjere mogleg;
mogleggjere: gjere mogleg; kartlegging: oversikt; evaluere: vurdere; optimalisere: gjere betre; effektivisere: gjere raskare; kvalitetssikre: kontrollere; operasjonalisere: setje ut i livet;
inneha: ha; besitte: ha; anmode: be; anmodning: bøn; oppmode: be; oversende: sende; oversendt: sendt; tilsende: sende; forelegge: leggje fram; førelagt: lagd fram; likeleis: også; vidare til: og;
per dags dato: no, i dag; pr. dags dato: no, i dag; på noverande tidspunkt: no; på det noverande tidspunkt: no; inneverande: dette; snarast råd: så snart som mogleg; seinast innan: innan; administrere: styre;
adekvat: god nok; relevant informasjon: det du treng å vite; stadfeste mottak: skrive at vi har fått; utarbeide: lage; utarbeiding: å lage; utforming: form; ressursar: pengar, folk; aktør: den som, dei som;
aktørar: dei som; innretning: form; gjeldande regelverk: reglane; til orientering: for at du skal vite det; til etterretning: for at du skal vite det`,
  nb: `
i forbindelse med: ved, om; i forhold til: om, for, mot; med hensyn til: om, for; når det gjelder: om; på bakgrunn av: etter, fordi; med bakgrunn i: etter, fordi; i henhold til: etter;
i medhold av: etter; med hjemmel i: etter; i tråd med: etter, slik; i lys av: etter; på grunnlag av: etter, ut fra; som følge av: fordi, av; av hensyn til: for; for så vidt gjelder: om;
i den grad: så langt; i de tilfeller der: når; i tilfeller der: når; under forutsetning av: hvis; forutsatt at: hvis; såfremt: hvis; så fremt: hvis; i det tilfelle at: hvis; ta stilling til: avgjøre;
gjøre rede for: forklare; foreta: gjøre; foretar: gjør; foretatt: gjort; iverksette: sette i gang, starte; iverksettes: settes i gang; iverksettelse: start; initiere: ta initiativ til, starte;
implementere: innføre, ta i bruk; implementering: innføring; implementert: innført; vedrørende: om; angående: om; herved: nå; hermed: nå; herunder: også, blant annet; jamfør: se; jevnfør: se;
ovennevnte: dette; ovenfor nevnte: dette; nedenfor nevnte: dette; førstnevnte: den første; sistnevnte: den siste; undertegnede: jeg; vedkommende: han, hun, den det gjelder; respektive: hver sin;
henholdsvis: hver for seg; så vel som: og; eventuelt: kanskje, om det trengs; fortløpende: etter hvert, hele tiden; påkrevd: nødvendig; imøtekomme: svare, gå med på; imøtese: vente på;
etterkomme: følge; rekvirere: bestille; fakturere: sende regning; konkludere: slå fast; problematikk: problem; problemstilling: spørsmål; målsetting: mål; målsetning: mål; tidshorisont: tid;
innsatsområde: det vi satser på; samhandling: samarbeid; synliggjøre: vise; tydeliggjøre: vise, si klart; muliggjøre: gjøre mulig; kartlegging: oversikt; evaluere: vurdere; optimalisere: gjøre bedre;
effektivisere: gjøre raskere; kvalitetssikre: kontrollere; operasjonalisere: sette ut i livet; inneha: ha; besitte: ha; anmode: be; anmodning: ønske; anmodes: bes; oversende: sende; oversendt: sendt;
tilsende: sende; forelegge: legge fram; forelagt: lagt fram; likeledes: også; per dags dato: nå, i dag; pr. dags dato: nå, i dag; på nåværende tidspunkt: nå; inneværende: dette; snarest mulig: så snart vi kan;
besørge: ordne; bistå: hjelpe; bistand: hjelp; erverve: skaffe, kjøpe; avstedkomme: føre til; beror på: avhenger av; fordre: kreve; innvilge: gi; adekvat: god nok; utarbeide: lage; utarbeidelse: å lage;
utferdige: lage; ressurser: penger, folk; aktør: den som; aktører: de som; innretning: form; gjeldende regelverk: reglene; til orientering: så du vet det; til etterretning: så du vet det; ytterligere: mer, flere;
anskaffelse: kjøp; anskaffe: kjøpe; anvende: bruke; anvendes: brukes; benytte: bruke; benyttes: brukes; benyttet: brukt; forefinnes: finnes; igangsette: starte; igangsettes: starter; tilveiebringe: skaffe`,
}

const read = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(';').flatMap((line): [string, string][] => {
      const [heavyOne = '', plain = ''] = line.split(':')
      return plain.trim() === '' ? [] : [[heavyOne.trim().split(/\s+/).join(' '), plain.trim()]]
    }),
  )

const plain: Readonly<Record<Written, ReadonlyMap<string, string>>> = {
  nn: read(heavy.nn),
  nb: read(heavy.nb),
}

/** The longest expression in the lists, in words. */
const longest = 5

/** A heavy word or expression, where it stands, and what can be written instead. */
export type Heavy = { text: string; at: number; instead: string }

/** The heavy words in a text, quotations aside; of two that begin at the same word, the longer. */
export function heavyIn(text: string, written: Written): Heavy[] {
  const lists = plain[written]
  return sentencesIn(withoutQuotations(text)).flatMap(({ words }) => {
    const found: Heavy[] = []
    for (let index = 0; index < words.length; index++) {
      for (let count = Math.min(longest, words.length - index); count > 0; count--) {
        const some = words.slice(index, index + count)
        const expression = some.map((word) => word.text).join(' ')
        const instead = lists.get(expression.toLowerCase())
        if (instead === undefined) continue
        found.push({ text: expression, at: some[0]?.at ?? 0, instead })
        index += count - 1
        break
      }
    }
    return found
  })
}
