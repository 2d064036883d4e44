import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { batchEntry, batchPath, batchRoot, openLog } from '@carnet/ledger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type EventProof,
  eventChecks,
  isEventProof,
  readEventProof,
  verifyEventProof,
} from './audit-event.ts'

const folder = mkdtempSync(join(tmpdir(), 'carnet-event-'))
const { privateKey: signer } = generateKeyPairSync('ed25519')
const texts = Array.from({ length: 5 }, (_, at) =>
  JSON.stringify({
    id: String(at),
    organisation: 'o',
    actor: 'person:1',
    action: 'key.made',
    subject: `key:${at}`,
    details: {},
    created_at: '2026-11-29T00:00:00.000Z',
  }),
)

let proof: EventProof
let other: string
beforeAll(async () => {
  const log = await openLog(join(folder, 'ledger'), { origin: 'example.com/ledger', signer })
  const record = JSON.stringify({ carnet_audit_batch: 1, size: texts.length, root: batchRoot(texts) })
  await log.append(Buffer.alloc(32, 1))
  const { index } = await log.append(batchEntry(record))
  await log.append(Buffer.alloc(32, 2))
  proof = {
    carnet_event_proof: 1,
    text: texts[3]!,
    index: 3,
    path: batchPath(texts, 3),
    record,
    ledger: await log.prove(index),
    ledger_key: log.verifierKey,
  }
  const stranger = generateKeyPairSync('ed25519').privateKey
  const another = await openLog(join(folder, 'other'), { origin: 'example.com/ledger', signer: stranger })
  other = another.verifierKey
})
afterAll(() => rmSync(folder, { recursive: true }))

const results = (of: EventProof, key?: string) =>
  Object.fromEntries(verifyEventProof(of, key).checks.map(({ check, result }) => [check, result]))

describe('the proof of an audit event', () => {
  it('holds, and says what it is proof of', () => {
    const { ok, event, entry, checks } = verifyEventProof(proof, proof.ledger_key)
    expect(ok).toBe(true)
    expect(checks.map(({ check, result }) => [check, result])).toEqual(
      eventChecks.map(name => [name, 'passed']),
    )
    expect(event).toEqual(JSON.parse(texts[3]!))
    expect(entry).toBe(batchEntry(proof.record).toString('hex'))
    expect(results(proof)).toMatchObject({ log: 'not-checked', event: 'passed' })
    expect(readEventProof(JSON.stringify(proof))).toEqual(proof)
    expect(isEventProof(JSON.stringify(proof))).toBe(true)
    expect(isEventProof('{"carnet":1}')).toBe(false)
    expect(isEventProof('a,b\n1,2\n')).toBe(false)
  })

  it('holds for nothing else', () => {
    const changed: [Partial<EventProof>, (typeof eventChecks)[number]][] = [
      [{ text: proof.text.replace('person:1', 'person:2') }, 'event'],
      [{ index: 2 }, 'event'],
      [{ path: proof.path.slice(1) }, 'event'],
      [{ path: ['?', ...proof.path.slice(1)] }, 'event'],
      [{ record: proof.record.replace('5', '6') }, 'inclusion'],
      [{ ledger: proof.ledger.replace('index 1', 'index 0') }, 'inclusion'],
      [{ ledger: proof.ledger.replace(/\n3\n/, '\n4\n') }, 'checkpoint'],
      [{ ledger_key: other }, 'checkpoint'],
      [{ ledger: 'nothing' }, 'format'],
      [{ text: 'nothing' }, 'format'],
      [{ text: '{"id":"1"}' }, 'format'],
      [{ ledger_key: 'nothing' }, 'format'],
    ]
    for (const [change, check] of changed) {
      const { ok, event, entry, checks } = verifyEventProof({ ...proof, ...change })
      expect([ok, event, entry]).toEqual([false, null, null])
      expect(checks.find(({ result }) => result === 'failed')?.check).toBe(check)
      expect(checks.map(one => one.check)).toEqual([...eventChecks])
    }
    expect(results(proof, other)).toMatchObject({ log: 'failed' })
  })

  it('is refused where it is no proof, or one of a later version', () => {
    const refused: [unknown, string][] = [
      [{ ...proof, carnet_event_proof: 2 }, 'CARNET_EVENT_PROOF_VERSION'],
      [{ ...proof, path: [1] }, 'CARNET_EVENT_PROOF_FORMAT'],
      [{ ...proof, more: 1 }, 'CARNET_EVENT_PROOF_FORMAT'],
      [null, 'CARNET_EVENT_PROOF_FORMAT'],
    ]
    for (const [value, code] of refused)
      expect(() => readEventProof(JSON.stringify(value))).toThrow(expect.objectContaining({ code }))
    expect(() => readEventProof('{')).toThrow(expect.objectContaining({ code: 'CARNET_EVENT_PROOF_FORMAT' }))
    expect(() => verifyEventProof(proof, 'no key')).toThrow(
      expect.objectContaining({ code: 'CARNET_LEDGER_VERIFIER_KEY' }),
    )
  })
})
