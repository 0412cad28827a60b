import { describe, expect, test } from 'vitest'
import { isPublicAddress } from '#server/links/publicAddress.ts'
import { randomFrom, seedFrom } from '#tests/support/random.ts'

const refused = {
  'this machine': ['127.0.0.1', '127.255.255.254', '0.0.0.0', '0.1.2.3', '::1', '::'],
  'private networks': [
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    'fc00::1',
    'fd12:3456::1',
    'fec0::1',
  ],
  'the link, with the addresses of clouds': ['169.254.169.254', 'fe80::1', 'fd00:ec2::254'],
  'carriers (CGNAT)': ['100.64.0.1', '100.127.255.255'],
  'IPv4 in IPv6': [
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '::ffff:0:127.0.0.1',
  ],
  'NAT64, 6to4, Teredo': ['64:ff9b::7f00:1', '64:ff9b:1::1', '2002:7f00:1::', '2001:0:4136:e378::1'],
  'many at once': ['224.0.0.1', '239.1.1.1', '255.255.255.255', 'ff02::1'],
  'what is for documentation or reserved': [
    '192.0.2.1',
    '198.51.100.1',
    '203.0.113.1',
    '240.0.0.1',
    '198.18.0.1',
    '192.0.0.1',
    '2001:db8::1',
    '3fff::1',
  ],
  'no address': [
    '',
    'localhost',
    '127.1',
    '2130706433',
    '0x7f.1',
    '8.8.8.8:80',
    '[2606:4700::1]',
    ' 8.8.8.8',
    '8.8.8.8\n',
    'fe80::1%eth0',
  ],
}

describe('is not public:', () => {
  test.each(Object.entries(refused))('%s', (_, addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([])
  })
})

test('is public: what hosts on the Internet have', () => {
  const addresses = [
    '8.8.8.8',
    '1.1.1.1',
    '100.63.255.255',
    '100.128.0.1',
    '172.15.0.1',
    '172.32.0.1',
    '193.156.1.1',
    '2606:4700:4700::1111',
    '2a02:c0::1',
    '2001:4860:4860::8888',
  ]
  expect(addresses.filter((address) => !isPublicAddress(address))).toEqual([])
})

test('no address of IPv4 becomes public by being written in IPv6', () => {
  const random = randomFrom(seedFrom(process.env.AKTUELT_SEED, new Date()))
  for (let turn = 0; turn < 2_000; turn += 1) {
    const [a, b, c, d] = Array.from({ length: 4 }, () => random.below(256))
    const hex = [a, b, c, d].map((byte = 0) => byte.toString(16).padStart(2, '0'))
    const [high, low] = [`${hex[0]}${hex[1]}`, `${hex[2]}${hex[3]}`]
    for (const start of ['::ffff:', '64:ff9b::', '::', '2002:', '::ffff:0:'])
      expect(isPublicAddress(`${start}${high}:${low}${start === '2002:' ? '::' : ''}`)).toBe(false)
  }
})
