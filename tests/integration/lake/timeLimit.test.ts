import { expect, it } from 'vitest'
import { anonymousClientOf, clientOf, mutate, record, runningLake } from './support.ts'

/** In ms. Without a limit, these queries take minutes, or years. */
const queryTimeLimit = 300

const semiJoin = 'count(*[_type=="article" && author._ref in *[_type=="person" && name match "skule*"]._id])'
const nested = Array.from({ length: 8 }).reduce<string>((inner) => `*[_id in ${inner}]._id`, '*._id')

async function largeLake() {
  const lake = await runningLake({ queryTimeLimit })
  const mutations = Array.from({ length: 10_000 }, (_, index) => ({
    create:
      index % 20 === 0
        ? { _id: `d${index}`, _type: 'person', name: `Skulesjef ${index}` }
        : { _id: `d${index}`, _type: 'article', author: { _ref: `d${index - (index % 20)}` } },
  }))
  expect((await mutate(lake, mutations)).status).toBe(200)
  return lake
}

it('ends a query that runs too long, whoever asks, and answers the others again', async () => {
  const lake = await largeLake()
  for (const query of [semiJoin, nested]) {
    await expect(anonymousClientOf(lake).fetch(query)).rejects.toMatchObject({
      statusCode: 504,
      message: expect.stringContaining('The query was ended after 0.3 s'),
      details: { type: 'queryTimeoutError', query },
    })
    expect(await (await fetch(`${lake.url}/v1/ping`)).text()).toBe('pong')
  }
  expect(await anonymousClientOf(lake).fetch('count(*)')).toBe(10_000)
})

it('writes nothing when the query of a mutation runs too long, and answers so that an editor’s text is kept', async () => {
  const lake = await largeLake()
  const client = clientOf(lake)
  const query = '*[_id in *[_id in *[_id in *._id]._id]._id]'
  for (const mutation of [{ delete: { query } }, { patch: { query, set: { hit: true } } }]) {
    const { status, body } = await mutate(lake, [{ create: { _id: 'new', _type: 'a' } }, mutation])
    expect([status, body.error]).toEqual([504, expect.objectContaining({ type: 'queryTimeoutError' })])
  }
  expect(await client.fetch('[count(*), count(*[hit])]')).toEqual([10_000, 0])
})

it('counts the queries of one transaction together', async () => {
  const lake = await largeLake()
  const some = '*[_type == "article" && author._ref == "nobody"]'
  const mutations = Array.from({ length: 100 }, () => ({ delete: { query: some } }))
  expect((await mutate(lake, mutations.slice(0, 1), '?dryRun=true')).status).toBe(200)
  expect((await mutate(lake, mutations, '?dryRun=true')).status).toBe(504)
})

it('lets a listener go whose query runs too long, and the others hear of the change', async () => {
  const lake = await runningLake({ queryTimeLimit })
  const client = clientOf(lake)
  const options = { events: ['welcome' as const, 'mutation' as const] }
  const slow = record(client.listen('*[text match "*a*a*a*a*a*a*b"]', {}, options))
  const other = record(client.listen('*[_type == "a"]', {}, options))
  await slow.until(1)
  await other.until(1)
  await client.create({ _id: 'one', _type: 'a', text: 'a'.repeat(5000) })
  expect((await other.until(2))[1]).toMatchObject({ documentId: 'one' })
  await expect(slow.until(2)).rejects.toMatchObject({ name: 'ChannelError' })
  await client.create({ _id: 'two', _type: 'a' })
  expect((await other.until(3))[2]).toMatchObject({ documentId: 'two' })
})
