import { expect, test } from 'vitest'
import { loadIn } from '#tests/bench/wrk.ts'

const printed = (more = '') => `Running 3s test @ http://127.0.0.1:4150/
  1 threads and 16 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency   576.16us    1.02ms  24.14ms   95.11%
    Req/Sec    39.44k     4.94k   45.50k    83.33%
  117757 requests in 3.00s, 1.05GB read
${more}Requests/sec:  39211.14
Transfer/sec:    357.84MB
`

test('what wrk counts is read from what it prints', () => {
  expect(loadIn(printed())).toEqual({ requests: 117_757, faults: [] })
})

test('what went wrong is told in its words', () => {
  const faults = ['Socket errors: connect 0, read 3, write 0, timeout 0', 'Non-2xx or 3xx responses: 12']
  expect(loadIn(printed(faults.map((fault) => `  ${fault}\n`).join(''))).faults).toEqual(faults)
})

test('what has no count is no result', () => {
  expect(() => loadIn('unable to connect to 127.0.0.1:4150 Connection refused')).toThrow('unable to connect')
})
