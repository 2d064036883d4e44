/**
 * Makes conformance/proofs/carnet.json anew, the same bytes each time: `node tools/run.mjs packages/credential/src/make-vectors.ts`.
 * For people, when the format of record or carnet has changed; CI does not run it. Where that changes a case, `made_with`
 * says that nobody has confirmed the verdicts, until a person writes there which verifier, sharing no code with us, has.
 */
import { createHash, createPrivateKey, type KeyObject } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatTlogProof, openLog, parseTlogProof, rawPublicKey } from '@carnet/ledger'
import { type Carnet, formatCarnet, issueCarnet } from './carnet.ts'
import { formatDidKey } from './did-key.ts'
import { exampleRecord } from './example-record.ts'
import { type ClearanceRecord, recordHash } from './record.ts'

const about =
  'Carnets as the text of their files. `data_sha256`, `issuer` and `log` are what the verifier brings; ' +
  '`failing` is the first check that fails. `record_sha256` is the hash of the record of the first carnet as canonical JSON (RFC 8785).'
const unconfirmed = 'packages/credential/src/make-vectors.ts; verdicts confirmed by nobody else yet'
/** From the root of the repository. */
const path = 'conformance/proofs/carnet.json'

const ledgerKey = keyOf(7)
const issuerKey = keyOf(11)
const strangerKey = keyOf(12)
const issuer = formatDidKey(rawPublicKey(issuerKey))

/** A leg by which data are seen from afar: no file, nothing measured. */
const remoteAccess: ClearanceRecord = {
  ...exampleRecord,
  id: 'clearance-3',
  leg: 'support',
  source: null,
  output: null,
  plan: { ...exampleRecord.plan, protections: [] },
  measured: null,
}
/** Rows that do not tell people apart: at least one person, and nobody knows how many. */
const openCount: ClearanceRecord = {
  ...exampleRecord,
  id: 'clearance-4',
  people: [
    {
      ...exampleRecord.people[0]!,
      kind: null,
      fingerprints_sha256: null,
      count: { low: 1, high: null },
    },
  ],
}

/** A private Ed25519 key whose 32 bytes are all the same. It signs vectors, and nothing else. */
function keyOf(byte: number): KeyObject {
  const wrapping = Buffer.from('302e020100300506032b657004220420', 'hex')
  const key = Buffer.concat([wrapping, Buffer.alloc(32, byte)])
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' })
}

const hashOf = (text: string) => createHash('sha256').update(text).digest()

interface Ledger {
  readonly logKey: string
  /** Enters a record, or a stranger's entry. */
  enter(of: ClearanceRecord | string): Promise<void>
  /** Issues under the ledger's present checkpoint. */
  issue(record: ClearanceRecord): Promise<Carnet>
  proofOf(record: ClearanceRecord): Promise<string>
}

async function withLedger<Result>(signer: KeyObject, use: (ledger: Ledger) => Promise<Result>) {
  const folder = mkdtempSync(join(tmpdir(), 'carnet-vectors-'))
  const log = await openLog(folder, { origin: 'carnet.example/ledger', signer })
  const proofOf = async (record: ClearanceRecord) => log.prove((await log.find(recordHash(record)))!)
  const logKey = log.verifierKey
  try {
    return await use({
      logKey,
      enter: async of => void (await log.append(typeof of === 'string' ? hashOf(of) : recordHash(of))),
      issue: async record => issueCarnet({ record, proof: await proofOf(record), logKey, issuerKey }),
      proofOf,
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The carnets that the cases are about, and what is changed in them. */
async function issueAll() {
  const second = { ...exampleRecord, id: 'clearance-2' }
  const own = await withLedger(ledgerKey, async ledger => {
    for (let index = 0; index < 5; index++) await ledger.enter(`entry ${index}`)
    await ledger.enter(exampleRecord)
    for (let index = 6; index < 9; index++) await ledger.enter(`entry ${index}`)
    await ledger.enter(second)
    const [carnet, another] = [await ledger.issue(exampleRecord), await ledger.issue(second)]
    await ledger.enter(remoteAccess)
    await ledger.enter(openCount)
    return { carnet, another, remote: await ledger.issue(remoteAccess), open: await ledger.issue(openCount) }
  })
  const foreign = await withLedger(strangerKey, async ledger => {
    await ledger.enter(exampleRecord)
    return { log: ledger.logKey, proof: await ledger.proofOf(exampleRecord) }
  })
  return { ...own, foreign }
}

function editedOutcome({ credential }: Carnet): string {
  const [header, payload, signature] = credential.split('.')
  const text = Buffer.from(payload!, 'base64url').toString()
  const edited = replaced(text, '"outcome":"conditional"', '"outcome":"free"')
  return [header, Buffer.from(edited).toString('base64url'), signature].join('.')
}

/** 64 bytes leave four bits of the last character unused: the next character in the alphabet has the same two. */
function withSpareBits(credential: string): string {
  const last: Record<string, string> = { A: 'B', Q: 'R', g: 'h', w: 'x' }
  return credential.slice(0, -1) + last[credential.at(-1)!]
}

/** A case that changes nothing would be no case. */
function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`nothing to replace: ${from}`)
  return text.replace(from, to)
}

const accept = { expect: 'accept' }
const reject = (failing: string, stricter?: string) => ({
  expect: 'reject',
  failing,
  ...(stricter && { stricter }),
})

type Issued = Awaited<ReturnType<typeof issueAll>>

const data_sha256 = exampleRecord.output!.sha256

function acceptedCases({ carnet, another, remote, open }: Issued) {
  const text = formatCarnet(carnet)
  const pinned = { carnet: text, data_sha256, issuer, log: carnet.log }
  return [
    { name: 'a carnet, nothing pinned', carnet: text, ...accept },
    { name: 'a carnet with data, issuer and ledger', ...pinned, ...accept },
    { name: 'other white space', carnet: JSON.stringify(carnet), ...accept },
    { name: 'another clearance of the same ledger', carnet: formatCarnet(another), issuer, ...accept },
    { name: 'a leg without a file', carnet: formatCarnet(remote), issuer, ...accept },
    { name: 'people who cannot be told apart', carnet: formatCarnet(open), data_sha256, issuer, ...accept },
  ]
}

/** Nothing is wrong with the carnet, but it is not about what the verifier has and trusts. */
function mistrustedCases({ carnet, remote, foreign }: Issued) {
  const text = formatCarnet(carnet)
  const otherData = hashOf('other').toString('hex')
  const noFile = { carnet: formatCarnet(remote), data_sha256 }
  const stranger = formatDidKey(rawPublicKey(strangerKey))
  return [
    { name: 'other data', carnet: text, data_sha256: otherData, ...reject('data') },
    { name: 'data beside a leg without a file', ...noFile, ...reject('data') },
    { name: 'another issuer trusted', carnet: text, issuer: stranger, ...reject('issuer') },
    { name: 'another ledger trusted', carnet: text, log: foreign.log, ...reject('log') },
  ]
}

function forgedCases({ carnet, another, foreign }: Issued) {
  const of = (changed: Partial<Carnet>) => formatCarnet({ ...carnet, ...changed })
  const otherSize = replaced(carnet.proof, '\n10\n', '\n11\n')
  return [
    { name: 'a ledger that the issuer does not name', carnet: of(foreign), ...reject('log') },
    { name: 'the proof of another clearance', carnet: of({ proof: another.proof }), ...reject('inclusion') },
    { name: 'an edited outcome', carnet: of({ credential: editedOutcome(carnet) }), ...reject('signature') },
    { name: 'a checkpoint of another size', carnet: of({ proof: otherSize }), ...reject('checkpoint') },
  ]
}

/** What is signed says the same, and is written in a way in which it is not written. */
function misspeltCases({ carnet }: Issued) {
  const of = (changed: Partial<Carnet>) => formatCarnet({ ...carnet, ...changed })
  const credential = withSpareBits(carnet.credential)
  const proof = formatTlogProof({ ...parseTlogProof(carnet.proof), extra: Buffer.from('x') })
  const version = '"carnet": 1,'
  const withVersion = (to: string) => replaced(formatCarnet(carnet), version, to)
  const lastTaken = 'the JSON reader of Go takes the last'
  return [
    { name: 'spare bits of the signature changed', carnet: of({ credential }), ...reject('format') },
    { name: 'unsigned bytes in the proof', carnet: of({ proof }), ...reject('format') },
    { name: 'an unknown key', carnet: withVersion(`${version}\n  "note": "",`), ...reject('format') },
    {
      name: 'a repeated key',
      carnet: withVersion(`${version}\n  ${version}`),
      ...reject('format', lastTaken),
    },
    { name: 'another version', carnet: withVersion('"carnet": 2,'), ...reject('format') },
  ]
}

/** What the present file says of its verdicts, as long as they are about the same cases. */
function madeWith(cases: readonly unknown[]): string {
  const { made_with, carnets } = JSON.parse(readFileSync(path, 'utf8'))
  return JSON.stringify(carnets) === JSON.stringify(cases) ? made_with : unconfirmed
}

const issued = await issueAll()
const carnets = [acceptedCases, mistrustedCases, forgedCases, misspeltCases].flatMap(
  (make): readonly object[] => make(issued),
)
const record_sha256 = recordHash(exampleRecord).toString('hex')
const vectors = { about, made_with: madeWith(carnets), record_sha256, carnets }
writeFileSync(path, `${JSON.stringify(vectors, null, 1)}\n`)
