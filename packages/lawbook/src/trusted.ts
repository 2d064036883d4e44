/** `trusted.yaml`: whose regimes are used. A signer is trusted for the codes that stand there, and for no other. */
import type { Issue } from '@carnet/errors'
import { Reader } from './reader.ts'
import { failOn, readTree } from './tree.ts'

/** The version of the format of the file of the trusted that this reader knows. */
export const trustedFormat = 1

/** The codes of regimes that are taken from a signer, by its `did:key`. */
export type Trusted = ReadonlyMap<string, readonly string[]>

/** Reads the file. Throws one error with every issue: a list of whom to trust is read whole or not at all. */
export function readTrusted(text: string, file: string): Trusted {
  const issues: Issue[] = []
  const tree = readTree(text, file, issues)
  const reader = new Reader(issues)
  const fields = reader.fields(
    tree ?? undefined,
    ['carnet_trusted', 'trusted'],
    ['carnet_trusted', 'trusted'],
  )
  const format = fields.get('carnet_trusted')
  if (format && reader.number(format) !== trustedFormat)
    reader.issue('CARNET_FORMAT_VERSION', { known: trustedFormat, what: 'carnet_trusted' }, format.at)
  const trusted = new Map<string, readonly string[]>()
  for (const { key, at, value } of reader.entries(fields.get('trusted'))) {
    if (!/^did:key:z[1-9A-HJ-NP-Za-km-z]+$/.test(key)) reader.issue('CARNET_TRUSTED_DID', {}, at)
    trusted.set(key, reader.texts(value))
  }
  failOn(issues)
  return trusted
}
