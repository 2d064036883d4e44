import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** What JSON can say. Numbers are finite: an open end is `null`. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** The one text of a value (RFC 8785). Throws on what JSON cannot say. */
export function canonicalText(value: Json): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('not a JSON value')
  return text
}

/** SHA-256 of bytes or of UTF-8 text, lower-case hex. */
export function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
