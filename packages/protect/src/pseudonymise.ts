/**
 * pseudonymise: HMAC-SHA-256 (RFC 2104) of the value's exact UTF-8 bytes, written out over the engine's SHA-256.
 * The key reaches the engine only as statement parameters, already padded; it never stands in SQL text.
 */
import { CarnetError } from '@carnet/errors'
import { DuckDBBlobValue } from '@duckdb/node-api'

export const innerPad = 'pseudonym_inner'
export const outerPad = 'pseudonym_outer'

/** RFC 2104: the block of SHA-256 in bytes, and the bytes the key is combined with. */
const blockBytes = 64
const innerByte = 0x36
const outerByte = 0x5c
const keyBytes = 32
/** Hex digits of the token: the first 128 bits of the MAC. */
const tokenDigits = 32

/**
 * SQL for the pseudonym of `text`: `p` and 32 lower-case hex digits. The letter keeps a token from being read as a
 * number or a formula by whoever opens the file.
 */
export function pseudonymSql(text: string): string {
  const inner = `unhex(sha256($${innerPad} || encode(${text})))`
  return `'p' || left(sha256($${outerPad} || ${inner}), ${tokenDigits})`
}

/** The statement parameters that `pseudonymSql` refers to. `key` is 32 bytes, derived for one recipient. */
export function pseudonymParameters(key: Buffer): Record<string, DuckDBBlobValue> {
  if (key.length !== keyBytes) {
    throw new CarnetError(
      'CARNET_PSEUDONYM_KEY',
      { bytes: key.length, expected: keyBytes },
      { kind: 'failure' },
    )
  }
  return { [innerPad]: padded(key, innerByte), [outerPad]: padded(key, outerByte) }
}

function padded(key: Buffer, byte: number): DuckDBBlobValue {
  const block = new Uint8Array(blockBytes).fill(byte)
  for (const [index, keyByte] of key.entries()) block[index]! ^= keyByte
  return new DuckDBBlobValue(block)
}
