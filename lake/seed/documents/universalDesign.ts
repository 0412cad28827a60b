import { article } from '../article.ts'
import { osloInstant } from '../osloTime.ts'
import { bullets, callout, figure, h2, h3, link, p, table, video } from '../text.ts'
import type { SeedContext, SeedDocument } from '../values.ts'

/** A long article with a table, an external video, and a purely decorative picture. */
export const universalDesign = ({ workday, image }: SeedContext): SeedDocument[] => [
  article({
    id: 'article-universell-utforming',
    slug: 'atte-av-ti-feil-kan-rettast-pa-ein-dag',
    kind: 'news',
    title: 'Åtte av ti feil på nettsidene kan rettast på éin dag',
    lead: 'Vi har gått gjennom nettsidene til tjue kommunar saman med folk som bruker skjermlesar, forstørring og talestyring. Dei fleste feila sit i innhaldet, ikkje i systemet.',
    mainImage: image('meeting', {
      alt: 'Teikning av fire kollegaer ved eit møtebord. Seks andre er med på skjermen, og gjennom vindauget ser ein ein fjord.',
    }),
    topics: ['topic-universell-utforming', 'topic-kompetanse'],
    publishedAt: osloInstant(workday(-29), '08:30'),
    contacts: ['person-samuel-bergsdal'],
    related: ['article-digital-post', 'event-webinarserie'],
    body: [
      p(
        'Åtte testarar brukte ein time kvar på tjue nettstader. Dei skulle finne opningstida på ein gjenvinningsstasjon, lese eit høyringsnotat og melde frå om ei lampe som ikkje lyste. Berre på tre av nettstadene klarte alle det.',
      ),
      h2('Dei vanlegaste feila'),
      table('Feil som stoppa minst to testarar', [
        ['Feil', 'Tal på nettstader', 'Kven rettar'],
        ['Bilete utan alternativ tekst', '17', 'Redaktøren'],
        ['Mellomtitlar som berre er feit skrift', '15', 'Redaktøren'],
        ['Lenkjer som heiter «Les meir»', '14', 'Redaktøren'],
        ['PDF utan struktur', '12', 'Den som lagar dokumentet'],
        ['For svak kontrast på knappar', '6', 'Leverandøren'],
      ]),
      h2('Slik rettar du dei'),
      h3('Skriv kva biletet viser'),
      p(
        'Ein god alternativ tekst seier det same som biletet seier til den som ser. Er biletet berre til pynt, skal teksten vere tom. Då hoppar skjermlesaren over det.',
      ),
      figure(
        image('fjord', {
          decorative: true,
          caption: 'Dette biletet er til pynt, og skjermlesarar hoppar over det.',
        }),
      ),
      h3('Bruk ekte mellomtitlar'),
      p(
        'Den som høyrer sida, hoppar frå mellomtittel til mellomtittel for å få oversikt. Feit skrift er usynleg for skjermlesaren.',
      ),
      h3('Sei kvar lenkja går'),
      p(
        '«Les meir» gjev ikkje meining i ei liste over lenkjer. Skriv heller kva lesaren finn når ho følgjer lenkja.',
      ),
      h2('Sjå korleis ein skjermlesar les'),
      video({
        title: 'Ei side om gjenvinning, lesen av ein skjermlesar (4 minutt, teksta)',
        provider: 'link',
        url: 'https://video.example.no/skjermlesar',
      }),
      callout(
        { tone: 'success', title: 'Det nyttar' },
        p(
          'Fire veker seinare hadde elleve av dei tjue kommunane retta alt som redaktørane kunne rette sjølve.',
        ),
      ),
      p(
        'Vil du vere med i neste runde? Skriv til ',
        link('brukartest@example.no', 'mailto:brukartest@example.no'),
        '. Vi ønskjer særleg kontakt med',
      ),
      ...bullets('folk som bruker talestyring', 'folk med lese- og skrivevanskar', 'folk over 75 år'),
    ],
  }),
]
