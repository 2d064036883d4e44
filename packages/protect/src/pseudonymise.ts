/** pseudonymise: HMAC-SHA-256 (RFC 2104) of the value's exact UTF-8 bytes, by the engine; of one value, without it. */
import { createHmac } from 'node:crypto'
import { keyedHashNames, keyedHashParameters, keyedHashSql } from '@carnet/dataset'
import { CarnetError } from '@carnet/errors'
import type { DuckDBBlobValue } from '@duckdb/node-api'

/** Names of the statement parameters that `pseudonymSql` refers to. */
export const pseudonymNames: readonly string[] = keyedHashNames

const keyBytes = 32
/** Hex digits of the token: the first 128 bits of the MAC. */
const tokenDigits = 32

/**
 * SQL for the pseudonym of `text`: `p` and 32 lower-case hex digits. The letter keeps a token from being read as a
 * number or a formula by whoever opens the file.
 */
export function pseudonymSql(text: string): string {
  return `'p' || left(${keyedHashSql(`encode(${text})`)}, ${tokenDigits})`
}

/** The values of the parameters. `key` is 32 bytes, derived for one recipient. */
export function pseudonymParameters(key: Buffer): Record<string, DuckDBBlobValue> {
  if (key.length !== keyBytes) {
    throw new CarnetError(
      'CARNET_PSEUDONYM_KEY',
      { bytes: key.length, expected: keyBytes },
      { kind: 'failure' },
    )
  }
  return keyedHashParameters(key)
}

/** The pseudonym of one value, as the engine makes it: by it, whoever received it finds it again. */
export const pseudonymOf = (key: Buffer, value: string): string =>
  `p${createHmac('sha256', key).update(value, 'utf8').digest('hex').slice(0, tokenDigits)}`
