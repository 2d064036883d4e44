/** What tests of the desk share: a small regime, releases of it, and carnets that verify. */
import { createHash, type KeyObject } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readRegimeFiles, succeedIssuer, succeedLedger, successionsFileOf } from '@carnet/clearance'
import {
  type ClearanceRecord,
  formatCarnet,
  formatRelease,
  formatSuccessions,
  issueCarnet,
  recordHash,
  signRelease,
} from '@carnet/credential'
import { digestOf, type Library, readReplaced } from '@carnet/lawbook'
import { openState } from '@carnet/state'

const regimes = fileURLToPath(new URL('../../../../regimes/', import.meta.url))

/** The regime that tests publish: the files below its folder. */
export const code = 'KZ'
export const listFile = 'lists/none.yaml'

export function regimeTexts(): Record<string, string> {
  const all = Object.entries(readRegimeFiles(regimes)).filter(([path]) => path.startsWith(`${code}/`))
  return Object.fromEntries(all.map(([path, text]) => [path.slice(code.length + 1), text]))
}

/** The same with states on the list that is empty. */
export function listing(...states: readonly string[]): Record<string, string> {
  const entries = states.map(
    state => `{ key: ${state}, title: { en: State ${state}, zh: 国家${state} }, from: 2026-01-01 }`,
  )
  const texts = regimeTexts()
  const text = texts[listFile]!.replace('entries: []', `entries: [${entries.join(', ')}]`)
  return { ...texts, [listFile]: text }
}

export async function releaseText(
  library: Library,
  key: KeyObject,
  files: Record<string, string>,
): Promise<string> {
  const read = readReplaced(code, { files, arrangements: {} }, library.vocabulary, [])
  const release = await signRelease(
    {
      regime: code,
      digest: read!.regime.digest,
      vocabulary: digestOf(library.vocabulary),
      made_with: { name: 'carnet', version: '0.0.0' },
      files,
      arrangements: {},
    },
    key,
  )
  return formatRelease(release)
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A record of the field as it is written, of nobody in particular. */
export const recordOf = (over: Partial<ClearanceRecord> = {}): ClearanceRecord => ({
  carnet_record: 1,
  id: crypto.randomUUID(),
  cleared_at: '2026-11-24T02:30:00Z',
  leg: 'payroll',
  places: { from: 'KZ', to: 'DE' },
  parties: { from: { name: 'firm', identifiers: {} }, to: { name: 'abroad', identifiers: {} } },
  source: { sha256: sha256('source'), bytes: 12, rows: 1 },
  output: {
    name: 'x.csv',
    sha256: sha256('data'),
    bytes: 4,
    rows: 1,
    columns: ['name'],
    format: 'csv',
  },
  decision: { as_of: '2026-11-24', outcome: 'conditional', standing: 'met', findings: [] },
  plan: { name: null, protections: [], mechanisms: ['KZ/consent'] },
  measured: null,
  regimes: [],
  people: [],
  declaration_sha256: sha256('declaration'),
  software: { name: 'carnet', version: '0.0.0' },
  ...over,
})

export interface Issuer {
  readonly did: string
  carnet(over?: Partial<ClearanceRecord>): Promise<string>
  /** Puts another key in the place of its own; says which. */
  succeed(): Promise<string>
  /** The same of its ledger. */
  succeedLedger(): Promise<string>
  /** The file of how its keys came after one another. */
  successions(): Promise<string>
  close(): void
}

/** An exporter with keys and a ledger of its own. */
export async function openIssuer(did: (key: KeyObject) => string): Promise<Issuer> {
  const folder = mkdtempSync(join(tmpdir(), 'carnet-issuer-'))
  const state = await openState(folder, { clock: () => new Date() })
  return {
    did: did(await state.issuer.current()),
    async carnet(over) {
      const record = recordOf(over)
      const log = await state.log()
      const { index } = await log.append(recordHash(record))
      const proof = await log.prove(index)
      const { verifierKey: logKey } = log
      return formatCarnet(
        await issueCarnet({ record, proof, logKey, issuerKey: await state.issuer.current() }),
      )
    },
    succeed: async () => (await succeedIssuer(state, new Date())).to,
    succeedLedger: async () => (await succeedLedger(state, new Date())).to,
    successions: async () => formatSuccessions(await successionsFileOf(state)),
    close() {
      state.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
