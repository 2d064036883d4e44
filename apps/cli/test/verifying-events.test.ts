/** The proof of an audit event, as an auditor keeps it: good, with a word changed, of another ledger. */
import { generateKeyPairSync } from 'node:crypto'
import { batchEntry, batchPath, batchRoot, openLog } from '@carnet/ledger'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Workplace } from './carnet.ts'

const work = new Workplace()
const proof = {
  carnet_event_proof: 1,
  text: '',
  index: 1,
  path: [''],
  record: '',
  ledger: '',
  ledger_key: '',
}

beforeAll(async () => {
  const texts = ['key.made', 'key.revoked', 'member.removed'].map((action, at) =>
    JSON.stringify({
      id: String(at),
      organisation: 'o',
      actor: 'person:7',
      action,
      subject: 'key:9',
      details: {},
      created_at: '2026-11-29T08:00:00.000Z',
    }),
  )
  const { privateKey: signer } = generateKeyPairSync('ed25519')
  const log = await openLog(work.path('ledger'), { origin: 'example.com/ledger', signer })
  const record = JSON.stringify({ carnet_audit_batch: 1, root: batchRoot(texts), size: texts.length })
  const { index } = await log.append(batchEntry(record))
  Object.assign(proof, { text: texts[1], path: batchPath(texts, 1), record })
  Object.assign(proof, { ledger: await log.prove(index), ledger_key: log.verifierKey })
  work.write('event.json', JSON.stringify(proof))
  work.write('changed.json', JSON.stringify({ ...proof, text: proof.text.replace('person:7', 'person:8') }))
  work.write('later.json', JSON.stringify({ ...proof, carnet_event_proof: 2 }))
})
afterAll(() => work.close())

it('is verified, and told', () => {
  const pinned = work.run('verify', 'event.json', '--log-key', proof.ledger_key)
  expect(pinned.exit).toBe(0)
  expect(pinned.out).toContain('\nVerified.\n')
  expect(pinned.out).toMatch(/who +person:7\n.*what +key\.revoked/)
  const { exit, document } = work.json('verify', 'event.json')
  expect({ exit, ok: document.ok, action: document.event.action }).toEqual({
    exit: 0,
    ok: true,
    action: 'key.revoked',
  })
  expect(work.run('verify', 'event.json').out).toContain('--log-key')
  const zh = work.run('--lang', 'zh', 'verify', 'event.json').out
  expect(zh).toContain('核验通过（未指定账本密钥）。')
  expect(zh).toMatch(/何人 +person:7/)
})

it('with a word changed it fails, and nothing is told of it', () => {
  const { exit, document } = work.json('verify', 'changed.json')
  expect({ exit, ok: document.ok, event: document.event }).toEqual({ exit: 1, ok: false, event: null })
  const { out } = work.run('verify', 'changed.json')
  expect(out).toContain('✗')
  expect(out).not.toContain('person:8')
})

it('of another ledger, of a later version, and with what belongs to carnets, it is refused', () => {
  const other = proof.ledger_key.replace('example.com', 'example.org')
  expect(work.run('verify', 'event.json', '--log-key', other).err).toContain('CARNET_LEDGER_VERIFIER_KEY')
  expect(work.run('verify', 'later.json')).toMatchObject({ exit: 2 })
  expect(work.run('verify', 'later.json').err).toContain('CARNET_EVENT_PROOF_VERSION')
  expect(work.run('verify', 'event.json', '--data', 'event.json').err).toContain('CARNET_EVENT_PROOF_OPTION')
})
