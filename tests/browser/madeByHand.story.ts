import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { ByKeys } from './byKeys.ts'
import { paste } from './clipboard.ts'
import { Counted } from './counted.ts'
import { close, findIn, group, input, inputInDialog, insertBlock, richText } from './jobs/forms.ts'
import { expect, long, test } from './stories.ts'

const seeded = 'politisk-markering-av-digi-vestland'
const made = 'politisk-markering-for-hand'

/** What the sheet of facts says, in the order in which an editor fills in the form. */
const title = 'Følg den politiske markeringa av Digi Vestland på nett 1. september'
const shortTitle = 'Politisk markering av Digi Vestland'
const lead =
  'Byråd for digitalisering i Bergen, Erlend Horn, inviterer ordførarane i Vestland til politisk markering av Digi Vestland. Markeringa er digital og startar onsdag 1. september 2021 kl. 13.30. Du kan følgje direktesendinga på denne sida.'
const alt =
  'Teikna kart over ein kyst med øyar, der små rådhus er knytte saman med linjer på tvers av fjordane.'
const text = `<p>Du kan følgje direktesendinga <a href="#direktesending">her</a> eller <a href="#direktesending">lenger ned på sida</a>.</p>
<p>Digi Vestland er nettverket der kommunane i Vestland arbeider saman om digitalisering. No møtest politikarane i fylket for å markere samarbeidet, få vite kor langt det er kome og drøfte vegen vidare.</p>
<h2>Frå invitasjonen</h2>
<p>Dette skriv Bergen kommune i invitasjonen til ordførarane i Vestland:</p>`
const quotation = `<p>Nesten alle kommunestyrene i Vestland har vedtatt å delta i Digi Vestland. Nettverket gjør kommunene til en sterk aktør i arbeidet med å digitalisere sektoren, kommunene selv og tjenestene til innbyggerne.</p>
<p>De regionale nettverkene er viktige for at KS skal kunne følge opp mandatet fra kongressen i 2020, og for den felles strategien til regjeringen og KS, «En digital offentlig sektor».</p>
<p>Som vertskap inviterer Bergen kommune til en digital samling om hvor vi står i dag, og om veien videre.</p>`
const source = 'Invitasjonen frå Bergen kommune ved byråd Erlend Horn'
const stream = 'https://direkte.example.no/politisk-markering-av-digi-vestland'
const department = 'Kommunal- og moderniseringsdepartementet'
const debate =
  '«Korleis sikre politisk forankring av den digitale transformasjonen av kommunesektoren, og kva rolle kan politikarane i Vestland ta?»'

const choose = (at: Counted, field: string, name: string) =>
  at.click(at.field(field).getByText(name, { exact: true }))

async function addItem(at: Counted): Promise<void> {
  await at.click(at.field('programme').getByTestId('add-single-object-button'))
  await expect(inputInDialog(at, 'topic')).toBeVisible()
}

/** Fills in the form, from the first field to the last. */
async function makeFirstContent(at: Counted): Promise<void> {
  const { page } = at
  await at.type(input(at, 'title'), title)
  await at.type(input(at, 'shortTitle'), shortTitle)
  await at.type(input(at, 'slug'), made)
  await at.type(input(at, 'lead'), lead)
  const buffer = await readFile(new URL('../fixtures/fjord.png', import.meta.url))
  await at.upload(page.locator('body'), { name: 'kart.png', mimeType: 'image/png', buffer })
  await at.type(input(at, 'mainImage.alt'), alt)
  await at.type(input(at, 'mainImage.credit'), 'Illustrasjon: Digi Vestland')
  for (const topic of ['Digi Vestland', 'Politikk']) {
    await at.click(at.field('topics').getByTestId('add-single-object-button'))
    await findIn(at, at.field('topics'), topic)
  }
  await at.click(richText(at))
  await paste(page, { html: text })
  await insertBlock(at, 'Sitat')
  await at.click(richText(at, 'content'))
  await paste(page, { html: quotation })
  await at.type(inputInDialog(at, 'source'), source)
  await at.select(at.inDialog('language').locator('select'), 'Bokmål')
  await close(at)

  await group(at, 'Tid og stad')
  await at.type(input(at, 'startsAt'), '1. september 2021 kl. 13.30')
  await choose(at, 'attendance', 'På nett')
  await at.type(input(at, 'place.name'), 'På nett')
  await at.type(input(at, 'host'), 'Bergen kommune')

  await group(at, 'Program')
  for (const [index, name] of ['Erlend Horn', 'Bjørn Arild Gram'].entries()) {
    await addItem(at)
    // The first is proposed to begin as its event does; the invitation names no times.
    if (index === 0) await at.type(inputInDialog(at, 'startsAt'), '')
    await at.typeIn(at.dialog.last().getByTestId('add-speakers').getByRole('combobox'), name, 'Enter')
    await close(at)
  }
  await addItem(at)
  await at.click(at.inDialog('speakers').getByTestId('add-speaker'))
  await at.type(inputInDialog(at, 'organisation'), department)
  await close(at)
  await addItem(at)
  await at.type(inputInDialog(at, 'topic'), 'Status for samarbeidet og fokus i neste fase')
  await close(at)
  await addItem(at)
  await at.type(inputInDialog(at, 'topic'), debate)
  await at.click(at.inDialog('kind').getByText('Debatt', { exact: true }))
  await close(at)

  await group(at, 'Sending')
  await choose(at, 'stream.provider', 'Annan stad (lenkje)')
  await at.type(input(at, 'stream.url'), stream)
  await choose(at, 'stream.state', 'Opptaket er fjerna')
  await choose(at, 'stream.captions', 'Ikkje teksta')

  await group(at, 'Publisering')
  await at.type(input(at, 'publishedAt'), '25. august 2021 kl. 10.00')
  await at.type(input(at, 'lastUpdated'), '14. oktober 2021 kl. 12.00')
  await at.click(at.field('changes').getByTestId('add-single-object-button'))
  await at.type(inputInDialog(at, 'at'), '14. oktober 2021 kl. 12.00')
  await at.type(inputInDialog(at, 'note'), 'Direktesendinga er ikkje lenger tilgjengeleg på sida.')
  await close(at)
}

/** Publishes what the form holds, and waits until readers have it. */
async function publishMade(at: Counted, reader: Page): Promise<void> {
  const button = at.page.getByTestId('action-publiser')
  await expect(async () => {
    // Pressed again when Studio's validation was still that of the moment before.
    if (await button.isEnabled()) await at.click(button)
    expect((await reader.request.get(`/aktuelt/${made}`)).status()).toBe(200)
  }).toPass({ timeout: 60_000, intervals: [2_000] })
}

/** What a page says, and its pictures. */
async function said(reader: Page, slug: string) {
  await reader.goto(`/aktuelt/${slug}`)
  const pictures = await reader
    .getByRole('main')
    .getByRole('img')
    .evaluateAll((all) => all.map((img) => img.getAttribute('alt')))
  // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, and not what is hidden
  return { text: (await reader.getByRole('main').innerText()).split('\n'), pictures }
}

test('an editor makes the first content from nothing, programme and stream included: the page is as the seeded one', {
  tag: long,
}, async ({ reader, editor }) => {
  const at = await Counted.create(editor, 'Arrangement')
  await makeFirstContent(at)
  await publishMade(at, reader)
  expect(await said(reader, made)).toEqual(await said(reader, seeded))
})

test('an editor without a mouse makes the first content from nothing: the page is as the seeded one', {
  tag: long,
}, async ({ reader, editor }) => {
  const at = await ByKeys.create(editor, 'Arrangement')
  await makeFirstContent(at)
  await publishMade(at, reader)
  expect(await said(reader, made)).toEqual(await said(reader, seeded))
})
