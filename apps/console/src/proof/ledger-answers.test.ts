/** A checkpoint that was kept before the key of the ledger was replaced is held against what the ledger is now. */
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatSuccessions, successionsFile } from '@carnet/credential'
import { openLog } from '@carnet/ledger'
import { afterAll, expect, it } from 'vitest'
import { answerLedger } from './ledger-answers.ts'

const folder = mkdtempSync(join(tmpdir(), 'carnet-answers-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('by any former key, where the file of successions is given, and not without', async () => {
  const key = () => generateKeyPairSync('ed25519').privateKey
  const log = await openLog(folder, { origin: 'carnet.example/ledger', signer: key() })
  await log.append(Buffer.from('a'))
  const notes = [log.checkpoint()]
  const ledger = []
  for (const to of [key(), key()]) {
    ledger.push(
      await log.succeed({ to, at: '2026-11-30T08:00:00Z', keep: async () => {}, finish: async () => {} }),
    )
    await log.append(Buffer.from('b'))
    notes.push(log.checkpoint())
  }
  const successions = formatSuccessions(successionsFile([], ledger))
  const asked = { id: 1, key: log.verifierKey, now: log.checkpoint() }
  const told = []
  for (const [at, before] of notes.entries()) {
    const hashes = (await log.consistency([1, 3, 5][at]!)).map(hash => hash.toString('base64'))
    const question = { ...asked, ask: 'consistency', before, hashes } as const
    const [followed, alone] = [answerLedger({ ...question, successions }), answerLedger(question)]
    told.push([followed.kind === 'consistency' && followed.ok, alone.kind])
    const [first] = hashes
    const changed = answerLedger({ ...question, successions, hashes: first ? [first, ...hashes] : ['AA=='] })
    expect(changed).toMatchObject({ kind: 'consistency', ok: false })
  }
  expect(told).toEqual([
    [true, 'refused'],
    [true, 'refused'],
    [true, 'consistency'],
  ])
})
