/** Addresses of the Internet Protocol, told without the modules of one runtime. */

/** IPv4 in dotted decimals, or IPv6 as RFC 4291 writes it, with a zone or without. */
export function isIpAddress(text: string): boolean {
  const [address = '', zone, ...more] = text.split('%')
  if (zone === undefined) return isIpv4(text) || isIpv6(text)
  return more.length === 0 && /^[\w.~:-]+$/.test(zone) && isIpv6(address)
}

const isIpv4 = (text: string): boolean =>
  /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text)

/** Groups of 16 bits in an address of version 6. */
const groups = 8

function isIpv6(text: string): boolean {
  const halves = text.split('::')
  if (halves.length > 2) return false
  const written = halves.map(half => (half === '' ? [] : half.split(':')))
  const all = written.flat()
  const last = all.at(-1)
  const endsInIpv4 = last !== undefined && /[.]/.test(last) && text.endsWith(last)
  const hex = endsInIpv4 ? all.slice(0, -1) : all
  if (endsInIpv4 && !isIpv4(last)) return false
  if (!hex.every(group => /^[\da-f]{1,4}$/i.test(group))) return false
  const count = hex.length + (endsInIpv4 ? 2 : 0)
  return halves.length === 2 ? count < groups : count === groups
}
