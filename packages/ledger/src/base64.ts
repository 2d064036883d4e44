/** Standard base64 (RFC 4648 section 4) that has one spelling only: what does not round-trip is no base64. */
export function decodeBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : null
}
