/**
 * HMAC-SHA-256 (RFC 2104) written out over the engine's SHA-256, so that it runs where the rows are. The key reaches the engine
 * only as statement parameters, already padded; it never stands in SQL text.
 */
import { createHash } from 'node:crypto'
import { DuckDBBlobValue } from '@duckdb/node-api'

/** Names of the statement parameters that `keyedHashSql` refers to. */
export const keyedHashNames = ['keyed_hash_inner', 'keyed_hash_outer'] as const
const [innerName, outerName] = keyedHashNames

/** RFC 2104: the block of SHA-256 in bytes, and the bytes the key is combined with. */
const blockBytes = 64
const innerByte = 0x36
const outerByte = 0x5c

/** SQL for the MAC of `message` (SQL of a BLOB): 64 lower-case hex digits. */
export function keyedHashSql(message: string): string {
  return `sha256($${outerName} || unhex(sha256($${innerName} || ${message})))`
}

/** The values of the parameters. With a `prefix` the MAC is that of the prefix followed by the message. */
export function keyedHashParameters(key: Buffer, prefix = Buffer.alloc(0)): Record<string, DuckDBBlobValue> {
  const short = key.length > blockBytes ? createHash('sha256').update(key).digest() : key
  const inner = Buffer.concat([padded(short, innerByte), prefix])
  return {
    [innerName]: new DuckDBBlobValue(inner),
    [outerName]: new DuckDBBlobValue(padded(short, outerByte)),
  }
}

function padded(key: Buffer, byte: number): Buffer {
  const block = Buffer.alloc(blockBytes, byte)
  for (const [index, keyByte] of key.entries()) block[index]! ^= keyByte
  return block
}
