import type { Counted } from '../counted.ts'
import {
  close,
  findIn,
  input,
  inputInDialog,
  insertBlock,
  makeAddress,
  publish,
  richText,
  writeTable,
} from './forms.ts'
import type { Job } from './job.ts'

const title = 'Saka med alle slag blokker'
const lead = 'Saka har éi blokk av kvart slag.'
const alt = 'Ein raud prikk.'

/** One red pixel. */
const picture = {
  name: 'prikk.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
}

const paper = { name: 'notat.txt', mimeType: 'text/plain', buffer: Buffer.from('Eit notat.\n') }

const rows = [
  ['Kommune', 'Brukarar'],
  ['Fjordøy', '120'],
  ['Øynes', '85'],
]

const cells = (row: string[]) => ({ _type: 'tableRow', cells: row })

/** A heading, a list of two, and a paragraph. No link: Studio's window for one loses the focus as it opens. */
async function writeText(at: Counted): Promise<void> {
  const body = richText(at)
  await at.typeLines(body, [
    { sign: '## ', text: 'Slik gjer du' },
    { sign: '- ', text: 'Logg inn' },
    { text: 'Vel skjema' },
    // The second Enter in a row ends the list.
    { text: '' },
    { text: 'Les meir i rettleiinga' },
  ])
}

async function addTable(at: Counted): Promise<void> {
  await insertBlock(at, 'Tabell')
  await writeTable(at, rows)
  await close(at)
}

/** The blocks besides text, each with what it cannot be published without. */
async function addBlocks(at: Counted): Promise<void> {
  await insertBlock(at, 'Sitat')
  await at.typeLines(richText(at, 'content'), [{ text: 'Det går betre no.' }])
  await close(at)
  await insertBlock(at, 'Bilete')
  await at.upload(at.dialog, picture)
  await at.type(inputInDialog(at, 'alt'), alt)
  await close(at)
  await insertBlock(at, 'Video')
  await at.type(inputInDialog(at, 'title'), 'Slik loggar du inn')
  await at.click(at.inDialog('provider').getByText('Annan stad (lenkje)', { exact: true }))
  await at.type(inputInDialog(at, 'url'), 'https://video.example.no/1')
  await close(at)
  await insertBlock(at, 'Faktaboks')
  await at.type(inputInDialog(at, 'title'), 'Fakta')
  await at.typeLines(richText(at, 'content'), [{ text: 'Fem kommunar er med.' }])
  await close(at)
  await addTable(at)
  await insertBlock(at, 'Vedlegg')
  await at.upload(at.dialog, paper)
  await at.type(inputInDialog(at, 'title'), 'Notatet')
  await close(at)
  await insertBlock(at, 'Kontakt')
  await findIn(at, at.dialog, 'Jon Espeskår')
  await close(at)
  await insertBlock(at, 'Merknad')
  await at.typeLines(richText(at, 'content'), [{ text: 'Skjemaet er stengt måndag.' }])
  await close(at)
}

/** An article from its list to what readers see, with a block of every kind. */
export const newArticle: Job = {
  name: 'article with all blocks',
  list: 'Artiklar',
  slug: 'saka-med-alle-slag-blokker',
  act: async (at) => {
    await at.type(input(at, 'title'), title)
    await makeAddress(at)
    await at.type(input(at, 'lead'), lead)
    await at.upload(at.page.locator('body'), picture)
    await at.type(input(at, 'mainImage.alt'), alt)
    await writeText(at)
    await addBlocks(at)
    await publish(at)
  },
  outcome: {
    title,
    lead,
    mainImage: { alt },
    body: [
      { style: 'h2', children: [{ text: 'Slik gjer du' }] },
      { listItem: 'bullet', children: [{ text: 'Logg inn' }] },
      { listItem: 'bullet', children: [{ text: 'Vel skjema' }] },
      { style: 'normal', children: [{ text: 'Les meir i rettleiinga' }] },
      { _type: 'quotation', content: [{ children: [{ text: 'Det går betre no.' }] }] },
      { _type: 'figure', image: { alt } },
      { _type: 'video', title: 'Slik loggar du inn', provider: 'link', url: 'https://video.example.no/1' },
      { _type: 'factBox', title: 'Fakta', content: [{ children: [{ text: 'Fem kommunar er med.' }] }] },
      { _type: 'table', headerRow: true, rows: rows.map(cells) },
      { _type: 'attachment', file: { title: 'Notatet' } },
      { _type: 'contact', person: { _type: 'reference' } },
      { _type: 'callout', content: [{ children: [{ text: 'Skjemaet er stengt måndag.' }] }] },
    ],
  },
}
