import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import sharp from 'sharp'
import { describe, expect, it, test } from 'vitest'
import { everyNth } from '#tests/support/long.ts'
import { clientOf, mutate, runningLake, token } from './support.ts'

const authorization = `Bearer ${token}`
/** Texts of 500 million characters take 5 s of processor, and 2 GB for a moment. */
const heavy: [name: string, query: string, type: string][] = [
  [
    'an answer longer than a text can be',
    `{"a": "${'x'.repeat(1000)}"}${'{"a": a + a}'.repeat(18)}{"b": [a, a, a]}`,
    'queryEvaluationError',
  ],
]

const deep = (levels: number, open: string, close: string) => open.repeat(levels) + close.repeat(levels)

describe('a query that cannot be answered is refused with 400, in the words of a query', () => {
  test.each<[name: string, query: string, type: string]>([
    ['nested 3,000 deep', `${'('.repeat(3000)}1${')'.repeat(3000)}`, 'queryParseError'],
    ['a selector that is none', 'diff::changedAny({}, {}, foo + 1)', 'queryParseError'],
    ['more digits than there are', 'round(1.5, 200)', 'queryEvaluationError'],
    ['an attribute that hides one of JavaScript’s', '{"hasOwnProperty": 1}.a', 'queryEvaluationError'],
    ...everyNth(heavy, 3),
  ])('%s', { timeout: 120_000 }, async (_, query, type) => {
    const { url } = await runningLake()
    const answer = await fetch(`${url}/v1/data/query/production`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: expect.objectContaining({ type, query, description: expect.any(String) }) },
    ])
  })

  test('a parameter nested deeply, by GET', async () => {
    const { url } = await runningLake()
    const search = new URLSearchParams({ query: '$a', $a: deep(500, '[', ']') })
    const answer = await fetch(`${url}/v1/data/query/production?${search}`)
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: expect.objectContaining({ type: 'queryParseError' }) },
    ])
  })
})

test.each([
  ['query', `{"query":"1","params":{"a":${deep(100_000, '[', ']')}}}`],
  ['mutate', `{"mutations":[{"create":{"_type":"a","a":${deep(100_000, '[', ']')}}}]}`],
  ['mutate', `{"mutations":[{"create":{"_type":"a","a":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}}]}`],
  [
    'mutate?autoGenerateArrayKeys=true',
    `{"mutations":[{"create":{"_type":"a","a":${deep(100_000, '[', ']')}}}]}`,
  ],
  ['actions', `{"actions":${deep(100_000, '[', ']')}}`],
])('a body nested deeply is refused with 400: %s', async (path, body) => {
  const { url } = await runningLake()
  const [operation, search = ''] = path.split('?')
  const answer = await fetch(`${url}/v1/data/${operation}/production?${search}`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body,
  })
  expect([answer.status, (await answer.json()).message]).toEqual([400, expect.stringContaining('100 levels')])
})

describe('a patch that cannot be carried out is refused with 400', () => {
  test.each([
    ['a path of 20,000 parts', { setIfMissing: { [Array(20_000).fill('a').join('.')]: 1 } }],
    ['one of 1,900 parts', { set: { [Array(1900).fill('a').join('.')]: 1 } }],
    ['one that nests deeper than may be', { set: { [Array(150).fill('a').join('.')]: 1 } }],
    [
      'a value nested into a deep place',
      { set: { [Array(60).fill('a').join('.')]: JSON.parse(deep(60, '[', ']')) } },
    ],
    ['a path of brackets', { unset: ['['.repeat(20_000)] }],
    ['a path of descents', { unset: ['..a'.repeat(5000)] }],
  ])('%s', async (_, patch) => {
    const lake = await runningLake()
    await mutate(lake, [{ create: { _id: 'a', _type: 'a', title: 'A' } }])
    const { status, body } = await mutate(lake, [{ patch: { id: 'a', ...patch } }])
    expect([status, body.error?.type]).toEqual([400, 'mutationError'])
    expect(await clientOf(lake).getDocument('a')).not.toHaveProperty('a')
  })
})

describe('an image larger than its format has room for', () => {
  const picture = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#246' } })
      .png()
      .toBuffer()

  async function urlOf(width: number, height: number) {
    const { url } = await clientOf(await runningLake()).assets.upload('image', await picture(width, height))
    return url
  }
  const get = (address: string) => fetch(address, { headers: { accept: 'image/webp,image/avif,*/*' } })

  test.each([
    ['fm=webp'],
    ['fm=avif'],
    ['h=100&fm=jpg'],
    ['h=100&fm=gif'],
    ['h=100&fm=pjpg'],
    ['h=50&dpr=3&fm=jpg'],
    ['w=8192&dpr=3&fit=scale&fm=webp'],
    ['w=8192&h=10&dpr=3&fit=fill&fm=avif'],
  ])('is refused with 400: ?%s of 20,000 × 10', async (search) => {
    const answer = await get(`${await urlOf(20_000, 10)}?${search}`)
    expect([answer.status, (await answer.json()).message]).toEqual([
      400,
      expect.stringMatching(/× .* pixels/),
    ])
  })

  test.each([['auto=format'], ['fm=jpg'], ['fm=png'], ['h=5&fm=webp'], ['w=8192&auto=format']])(
    'is given where it fits: ?%s of 20,000 × 10',
    async (search) => {
      const answer = await get(`${await urlOf(20_000, 10)}?${search}`)
      expect(answer.status).toBe(200)
      expect((await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).width).toBeGreaterThan(7999)
    },
  )

  test.each([['fm=webp'], ['w=10&fm=avif']])('is refused upright too: ?%s of 10 × 20,000', async (search) => {
    expect((await get(`${await urlOf(10, 20_000)}?${search}`)).status).toBe(400)
  })
})

it('does not report a sender who goes away in the middle of a body as a failure of its own', async () => {
  const reports: string[] = []
  const lake = await runningLake({}, (message) => void reports.push(message))
  for (const path of [
    '/v1/data/mutate/production',
    '/v1/data/query/production',
    '/v1/assets/files/production',
  ]) {
    const socket = connect(lake.port, '127.0.0.1')
    await once(socket, 'connect')
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: localhost\r\nauthorization: ${authorization}\r\ncontent-length: 1000\r\n\r\n{"mut`,
    )
    await pause(50)
    socket.resetAndDestroy()
  }
  await pause(100)
  expect(await (await fetch(`${lake.url}/v1/ping`)).text()).toBe('pong')
  expect(reports).toEqual([])
})
