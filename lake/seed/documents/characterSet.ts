import { article } from '../article.ts'
import { osloInstant } from '../osloTime.ts'
import { bullets, em, h2, p, quotation } from '../text.ts'
import type { SeedContext, SeedDocument } from '../values.ts'

/** An article full of names with Sámi letters, published half an hour before New Year: it belongs to the old year. */
export const characterSet = ({ today, image }: SeedContext): SeedDocument[] => {
  const lastYear = Number(today.slice(0, 4)) - 1
  return [
    article({
      id: 'article-samiske-teikn',
      slug: 'no-kan-alle-skrive-namnet-sitt-rett',
      kind: 'news',
      title: 'No kan alle skrive namnet sitt rett',
      lead: 'Frå nyttår tek skjema, brev og register i kommunane imot samiske bokstavar. Ánte, Máret og Áŋŋel slepp å bli til «?nte», «M?ret» og «???el».',
      mainImage: image('winter', {
        alt: 'Teikning av ei vinternatt med snødekte fjell, nordlys og tre hytter med lys i vindauga.',
      }),
      topics: ['topic-tenester', 'topic-universell-utforming'],
      publishedAt: osloInstant(`${lastYear}-12-31`, '23:30'),
      contacts: ['person-ante-njeaidnu'],
      body: [
        p(
          'Offentlege register skal kunne lagre dei samiske bokstavane, mellom anna á, č, đ, ŋ, š, ŧ og ž. Likevel har mange fagsystem kutta dei bort. Feilen har ofte vorte synleg først når brevet låg i postkassa.',
        ),
        quotation(
          { source: 'Ánte Njeaidnu, Språk og teneste' },
          p('Eit namn er ikkje pynt. Når kommunen skriv det feil, fortel han deg at du ikkje høyrer til.'),
        ),
        h2('Slik vart det gjort'),
        ...bullets(
          'Alle skjema er prøvde med dei same femti namna, frå Áŋŋel Đuohká til Žofia Šolbákk.',
          'Brev blir skrivne med ei skrift som har alle teikna.',
          'Register som ikkje kunne rettast, er bytte ut.',
        ),
        p(
          'Har namnet ditt vorte skrive feil før, treng du ikkje gjere noko. Kommunen hentar den rette skrivemåten frå Folkeregisteret. Den gamle blir ståande som ',
          em('tidlegare skrivemåte'),
          ', slik at du finn att gamle saker.',
        ),
      ],
    }),
  ]
}
