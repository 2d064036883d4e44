/** Verifying a carnet and its data, offline. */
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import {
  type Followable,
  readCarnet,
  readSuccessions,
  type Trust,
  type Verification,
  verifyCarnet,
  verifySuccessions,
} from '@carnet/credential'
import { CarnetError } from '@carnet/errors'
import { hashFile } from './hash-file.ts'

export interface VerifyInput {
  readonly carnet: string
  /** The data; else the file that the carnet names, beside it. */
  readonly data?: string | undefined
  /** The issuer's did, and the log's verifier key, that are trusted. Without, the checks say that no key is pinned. */
  readonly issuer?: string | undefined
  readonly logKey?: string | undefined
  /** A file of how the keys of the issuer, and of its ledger, came after one another. */
  readonly successions?: string | undefined
}

export interface Verified extends Verification {
  /** The data that were checked; null when there were none to check. */
  readonly dataFile: string | null
}

export async function verify(input: VerifyInput): Promise<Verified> {
  const carnet = readCarnet(readCarnetText(input.carnet), input.carnet)
  const trust = await trustOf(input)
  const first = await verifyCarnet(carnet, trust)
  const named = first.record?.output?.name
  // A name that leads elsewhere is no file beside the carnet.
  const beside = named && basename(named) === named ? join(dirname(input.carnet), named) : null
  const dataFile = input.data ?? (beside && existsSync(beside) ? beside : null)
  if (dataFile === null) return { ...first, dataFile }
  const dataSha256 = await hashFile(dataFile).catch(error => {
    throw new CarnetError(
      'CARNET_VERIFY_DATA',
      { file: dataFile, problem: (error as NodeJS.ErrnoException).code ?? '' },
      { at: { file: dataFile } },
    )
  })
  return { ...(await verifyCarnet(carnet, { ...trust, dataSha256 })), dataFile }
}

async function trustOf({ issuer, logKey, successions: file }: VerifyInput): Promise<Trust> {
  return {
    ...(issuer ? { issuer } : {}),
    ...(logKey ? { logKey } : {}),
    ...(file ? await followableIn(file) : {}),
  }
}

/** What a file of successions says, verified. Throws `CARNET_SUCCESSION_…`, `CARNET_LEDGER_SUCCESSION…`. */
export const followableIn = async (file: string): Promise<Followable> =>
  verifySuccessions(readSuccessions(readCarnetText(file), file))

/** The text of a file to be verified. Throws CARNET_CARNET_UNREADABLE. */
export function readCarnetText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new CarnetError(
      'CARNET_CARNET_UNREADABLE',
      { file: path, problem: (error as NodeJS.ErrnoException).code ?? '' },
      { at: { file: path } },
    )
  }
}
