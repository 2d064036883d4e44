/** A record for tests. */
import { createHash } from 'node:crypto'
import type { ClearanceRecord } from './record.ts'

export const data = Buffer.from('name,city\nXu,Suzhou\n')
const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')

export const exampleRecord: ClearanceRecord = {
  carnet_record: 1,
  id: 'clearance-1',
  cleared_at: '2026-11-24T02:30:00Z',
  leg: 'payroll',
  places: { from: 'XA', to: 'XB' },
  parties: {
    from: { name: 'employer', identifiers: { uscc: '91310000MA1FL0000X' } },
    to: { name: 'head-office', identifiers: {} },
  },
  source: { sha256: sha256('source'), bytes: 1200, rows: 1 },
  output: {
    name: 'employees.csv',
    sha256: sha256(data),
    bytes: data.length,
    rows: 1,
    columns: ['name', 'city'],
    format: 'csv',
  },
  decision: {
    as_of: '2026-11-24',
    outcome: 'conditional',
    standing: 'met',
    findings: [
      {
        regime: 'XA',
        digest: `sha256:${sha256('regime')}`,
        outcome: 'conditional',
        standing: 'met',
        provisions: [
          { id: 'xa.act.art-1', cite: { en: 'art. 1', zh: '第一条' }, source: 'https://law.example/act' },
        ],
        duties: [{ duty: 'notice', provision: 'xa.act.art-2', done: 'yes' }],
      },
    ],
  },
  plan: {
    name: 'lightest',
    protections: [{ column: 'name', protection: 'mask', keep: 1 }],
    mechanisms: ['XA/standard-contract'],
  },
  measured: {
    quasi_identifiers: ['city'],
    rows: 1,
    groups: 1,
    smallest: 1,
    unique: 1,
    below: { k5: 1, k10: 1 },
  },
  regimes: [{ code: 'XA', digest: `sha256:${sha256('regime')}` }],
  people: [
    {
      counter: 'XA.ordinary',
      key: 'answerable=uscc:91310000000000000X',
      day: '2026-11-24',
      kind: 'resident-id',
      fingerprints_sha256: sha256('set'),
      count: { low: 1, high: 1 },
    },
  ],
  declaration_sha256: sha256('declaration'),
  software: { name: 'carnet', version: '0.1.0' },
}
