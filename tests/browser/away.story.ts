import { expect, test } from './stories.ts'

test('the Content Lake stops: readers keep the pages there are, and get the newest when it is back', async ({
  reader,
  aktuelt,
}) => {
  const visited = ['/', '/aktuelt', '/aktuelt/politisk-markering-av-digi-vestland']
  // No story reads it, and no change makes it.
  const topic = '/aktuelt/emne/informasjonstryggleik-og-personvern'
  for (const address of visited) await reader.goto(address)

  await aktuelt.stopLake()
  for (const address of visited) {
    const answer = await reader.goto(address)
    expect(answer?.status()).toBe(200)
    await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()
  }
  expect((await reader.goto(topic))?.status()).toBe(200)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Sida er ikkje tilgjengeleg akkurat no')
  // The site's own index answers.
  expect((await reader.goto('/aktuelt/sok?q=innbyggarportal'))?.status()).toBe(200)
  await expect(
    reader.getByRole('main').getByRole('link', { name: 'Fem kommunar tek i bruk felles innbyggjarportal' }),
  ).toBeVisible()
  expect((await reader.request.get('/api/health')).status()).toBe(503)

  await aktuelt.startLake()
  const health = async () => (await reader.request.get('/api/health')).status()
  await expect.poll(health).toBe(200)
  await reader.goto(topic)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Informasjonstryggleik og personvern')
  expect((await reader.goto('/aktuelt/aldri-vist-fram'))?.status()).toBe(404)
  await aktuelt.content.patch('siteSettings').set({ name: 'Digi Vestland er attende' }).commit()
  for (const address of visited) {
    await expect
      .poll(async () => (await reader.request.get(address)).text(), { timeout: 10_000 })
      .toContain('Digi Vestland er attende')
  }
})
