/** The carnets of conformance/proofs, which an independent verifier has judged. */
import { readFileSync } from 'node:fs'
import { CarnetError } from '@carnet/errors'
import { expect, it } from 'vitest'
import { readCarnet } from './carnet.ts'
import { verifyCarnet } from './verify.ts'

interface Case {
  readonly name: string
  readonly carnet: string
  readonly data_sha256?: string
  readonly issuer?: string
  readonly log?: string
  readonly expect: 'accept' | 'reject'
  readonly failing?: string
}

const file = new URL('../../../conformance/proofs/carnet.json', import.meta.url)
const { record_sha256, carnets } = JSON.parse(readFileSync(file, 'utf8')) as {
  record_sha256: string
  carnets: Case[]
}

async function firstFailure({ carnet, data_sha256, issuer, log }: Case): Promise<string | undefined> {
  const trust = {
    ...(data_sha256 && { dataSha256: data_sha256 }),
    ...(issuer && { issuer }),
    ...(log && { logKey: log }),
  }
  try {
    const { ok, checks } = await verifyCarnet(readCarnet(carnet), trust)
    const failing = checks.find(({ result }) => result === 'failed')?.check
    expect(ok).toBe(failing === undefined)
    return failing
  } catch (error) {
    if (error instanceof CarnetError) return 'format'
    throw error
  }
}

it.each(carnets)('$name', async each => {
  expect(await firstFailure(each)).toBe(each.expect === 'accept' ? undefined : each.failing)
})

it('agrees on the hash of the record', () => {
  const { credential } = readCarnet(carnets[0]!.carnet)
  const payload = JSON.parse(Buffer.from(credential.split('.')[1]!, 'base64url').toString())
  expect(payload.credentialSubject.entry).toBe(record_sha256)
})
