/** Which addresses may be called: whoever can name an address must not reach through the service what only the service can reach. */
import { lookup } from 'node:dns/promises'
import { BlockList, isIP, isIPv6 } from 'node:net'
import { CarnetError } from '@carnet/errors'

/** Addresses that are not of the public internet: IANA special-purpose registries for IPv4 and IPv6. */
const special = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/128',
  '::1/128',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
]

export interface AddressRules {
  /** Networks (`10.1.0.0/16`) and addresses that may be called although they are not public; over plain HTTP, too. */
  readonly allow: readonly string[]
}

const family = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4')

/** Throws `CARNET_WEBHOOK_ALLOW` for what is no network. */
export function networks(texts: readonly string[]): BlockList {
  const list = new BlockList()
  for (const text of texts) {
    const [address = '', prefix] = text.split('/')
    const longest = isIPv6(address) ? 128 : 32
    const bits = prefix === undefined ? longest : Number(prefix)
    if (isIP(address) === 0 || !Number.isInteger(bits) || bits < 0 || bits > longest)
      throw new CarnetError('CARNET_WEBHOOK_ALLOW', { received: text })
    list.addSubnet(address, bits, family(address))
  }
  return list
}

const notPublic = networks(special)

/** An IPv4 address within an IPv6 one (`::ffff:…`) is judged as what it is; written in hexadecimal, Node does so itself. */
const plain = (address: string): string => /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address

export type Verdict = 'public' | 'allowed' | 'refused'

export function verdictOn(address: string, allowed: BlockList): Verdict {
  const one = plain(address)
  if (allowed.check(one, family(one))) return 'allowed'
  return notPublic.check(one, family(one)) ? 'refused' : 'public'
}

export interface Target {
  readonly url: URL
  /** The address to connect to: the name is not asked for again, as its answer may have changed. */
  readonly address: string
}

type Resolve = (name: string) => Promise<readonly { readonly address: string }[]>

const bySystem: Resolve = name => lookup(name, { all: true, verbatim: true })

/**
 * Where a webhook is to be sent. Every address of the name must be good: one that is not would be tried, too.
 * Throws `CARNET_WEBHOOK_URL`, `CARNET_WEBHOOK_ADDRESS`.
 */
export async function targetOf(
  text: string,
  { allow }: AddressRules,
  resolve: Resolve = bySystem,
): Promise<Target> {
  const url = readUrl(text)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const found = isIP(host) === 0 ? await resolve(host).catch(() => []) : [{ address: host }]
  const [first] = found
  if (!first) throw new CarnetError('CARNET_WEBHOOK_ADDRESS', { host, why: 'no address' })
  const allowed = networks(allow)
  const verdicts = found.map(({ address }) => verdictOn(address, allowed))
  if (verdicts.includes('refused'))
    throw new CarnetError('CARNET_WEBHOOK_ADDRESS', { host, why: 'not public' })
  // In the open, anybody on the way could read along and answer.
  if (url.protocol === 'http:' && verdicts.includes('public'))
    throw new CarnetError('CARNET_WEBHOOK_URL', { problem: 'http:' })
  return { url, address: first.address }
}

export function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  const problem = !url
    ? 'URL'
    : url.protocol !== 'https:' && url.protocol !== 'http:'
      ? url.protocol
      : url.username !== '' || url.password !== ''
        ? 'user:password'
        : null
  if (problem !== null) throw new CarnetError('CARNET_WEBHOOK_URL', { problem })
  return url!
}
