import { BlockList, isIP } from 'node:net'

/** The blocks of IPv4 that are not public: IANA's special-purpose registry (RFC 6890), multicast and what is reserved. */
const notPublic = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const

/** Of IPv6 only global unicast is public, without what is special in it: Teredo and the like, documentation, 6to4. */
const unicast = ['2000::', 3] as const
const special = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
] as const

const blocked = new BlockList()
for (const [net, prefix] of notPublic) blocked.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of special) blocked.addSubnet(net, prefix, 'ipv6')
const allowed = new BlockList()
allowed.addSubnet(...unicast, 'ipv6')

/**
 * Whether an IP address is one of the public Internet's, and never this machine's, its network's or its cloud's. Addresses of
 * IPv6 that carry one of IPv4 (mapped, compatible, NAT64, 6to4, Teredo) are not, whatever they carry: a link needs none.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !blocked.check(address, 'ipv4')
  return family === 6 && allowed.check(address, 'ipv6') && !blocked.check(address, 'ipv6')
}
