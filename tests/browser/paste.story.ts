import { wordFile } from '#tests/fixtures/clipboards/docx.ts'
import { googleDocs } from '#tests/fixtures/clipboards/googleDocs.ts'
import { wordDesktop } from '#tests/fixtures/clipboards/wordDesktop.ts'
import { article } from '#tests/support/documents.ts'
import { seriousIn } from './axe.ts'
import { drop } from './clipboard.ts'
import { Counted } from './counted.ts'
import { cell, close, inputInDialog, insertBlock, publish, richText, writeTable } from './jobs/forms.ts'
import { expect, long, test } from './stories.ts'

/** Ten rows of four columns, as Excel puts them on the clipboard. */
const sheet = Array.from({ length: 10 }, (_, y) =>
  y === 0 ? ['Teneste', '2026', '2027', 'Merknad'] : [`Gebyr ${y}`, `${y} 200 kr`, `${y} 300 kr`, ''],
)

const excel = {
  html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>${sheet
    .map((row) => `<tr>${row.map((text) => `<td class=xl65>${text}</td>`).join('')}</tr>`)
    .join('')}</table></body></html>`,
  text: sheet.map((row) => row.join('\t')).join('\r\n'),
}

const file = {
  name: 'Høyring.docx',
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

test('an editor pastes a Word document and a table from Excel, drops a Word file, and publishes', {
  tag: long,
}, async ({ editor, reader, aktuelt: { content } }) => {
  const id = 'lim-inn'
  const clean = article(id, 'Saka som blir limt inn')
  await content.create(clean)
  const at = await Counted.open(editor, 'Artiklar', clean.title)
  const draft = () => content.getDocument<{ body?: Record<string, unknown>[] }>(`drafts.${id}`)
  const [document, links] = [wordDesktop[0], wordDesktop[7]]

  await richText(at).click()
  await at.paste({ html: document?.html ?? '', text: 'x' })
  await expect.poll(async () => (await draft())?.body?.length).toBe(6)
  await at.paste({ html: links?.html ?? '', text: 'x' })
  await expect(at.page.getByText('Dette kom ikkje med: eitt bilete og ei lenkje')).toBeVisible()

  const before = at.actions
  await insertBlock(at, 'Tabell')
  await at.click(cell(at))
  await at.paste(excel)
  await expect(at.dialog.getByText('Limte inn 10 rader og 4 kolonnar.')).toBeVisible()
  expect(await seriousIn(at.page, '[data-testid="table-grid"]')).toEqual([])
  await close(at)
  expect(at.actions - before, 'a table of 10×4').toBeLessThanOrEqual(5)
  await expect
    .poll(async () => (await draft())?.body?.find(({ _type }) => _type === 'table')?.rows)
    .toMatchObject(sheet.map((cells) => ({ cells })))

  await richText(at).click()
  await drop(at.page, { ...file, bytes: await wordFile() })
  await expect.poll(async () => (await draft())?.body?.some(({ _type }) => _type === 'figure')).toBe(true)
  await publish(at)
  await at.click(at.page.getByTestId('publish-confirm'))
  await expect.poll(async () => (await content.getDocument(id))?.body).toHaveLength(15)

  await reader.goto(`/aktuelt/${id}`)
  await expect(reader.getByRole('heading', { name: 'Kva planen seier', level: 2 })).toBeVisible()
  await expect(reader.getByRole('heading', { name: 'Om sentrum', level: 3 })).toBeVisible()
  await expect(reader.getByRole('cell', { name: '9 300 kr' })).toHaveClass('num')
  await expect(reader.getByRole('img', { name: 'Ein raud prikk' })).toBeVisible()
})

test('an editor without a mouse writes a table in its grid, and pastes an unlisted video’s address', {
  tag: long,
}, async ({ editor, aktuelt: { content } }) => {
  const id = 'skriv-tabell'
  const clean = article(id, 'Saka med tabell')
  await content.create(clean)
  const at = await Counted.open(editor, 'Artiklar', clean.title)
  const body = async () => (await content.getDocument(`drafts.${id}`))?.body
  await richText(at).click()
  await at.paste({ html: googleDocs[0]?.html ?? '', text: 'x' })

  const before = at.actions
  await insertBlock(at, 'Tabell')
  await writeTable(at, [
    ['Kommune', 'Brukarar'],
    ['Fjordøy', '120'],
    ['Øynes', '85'],
  ])
  await at.page.keyboard.press('Control+Shift+Enter')
  await at.page.keyboard.press('Alt+Shift+Delete')
  await expect(at.dialog.getByText('Kolonna er sletta.')).toBeVisible()
  await close(at)
  expect(at.actions - before, 'a table of 3×2').toBeLessThanOrEqual(9)
  await expect.poll(body).toMatchObject([
    {},
    {
      rows: [{ cells: ['Kommune', 'Brukarar'] }, { cells: ['Fjordøy', '120'] }, { cells: ['Øynes', '85'] }],
    },
  ])

  await insertBlock(at, 'Video')
  await at.type(inputInDialog(at, 'title'), 'Møtet')
  await inputInDialog(at, 'url').click()
  await at.paste({ text: 'https://vimeo.com/76979871/8272103f6e?share=copy' })
  await expect
    .poll(async () => (await body())?.at(-1))
    .toMatchObject({ provider: 'vimeo', videoId: '76979871/8272103f6e' })
})
