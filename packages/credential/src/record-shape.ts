/** The form of a clearance record, key by key. What the keys mean stands in `record.ts`. */
import { count, fields, json, list, mapOf, nullable, oneOf, type Shape, text } from './shape.ts'

/** Lower-case hexadecimal. */
export const digest = text(/^[0-9a-f]{64}$/, 'SHA-256 (64 × 0-9a-f)')
const name = text(/^[^\p{Cc}]+$/u, 'name')
const day = text(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'YYYY-MM-DD')
const instant = text(
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{3})?Z$/,
  'YYYY-MM-DDTHH:MM:SSZ',
)
const words = fields({ en: text(), zh: text() })
const party = fields({ name, identifiers: mapOf(text()) })
const outcome = oneOf('out-of-scope', 'free', 'conditional', 'undetermined', 'prohibited')
const standing = nullable(oneOf('met', 'open', 'failed'))

const output = fields(
  { name, sha256: digest, bytes: count, rows: count, columns: list(text()), format: name },
  { encrypted_to: list(name) },
)
const finding = fields({
  regime: name,
  digest: name,
  outcome,
  standing,
  provisions: list(fields({ id: name, cite: words, source: text() })),
  duties: list(fields({ duty: name, provision: name, done: oneOf('yes', 'no', 'unknown') })),
})
const measured = fields({
  quasi_identifiers: list(text()),
  rows: count,
  groups: count,
  smallest: count,
  unique: count,
  below: fields({ k5: count, k10: count }),
})

export const recordShape: Shape = fields({
  carnet_record: oneOf(1),
  id: name,
  cleared_at: instant,
  leg: name,
  places: fields({ from: nullable(name), to: nullable(name) }),
  parties: fields({ from: party, to: party }),
  source: nullable(fields({ sha256: digest, bytes: count, rows: count })),
  output: nullable(output),
  decision: fields({ as_of: day, outcome, standing, findings: list(finding) }),
  plan: fields({ name: nullable(name), protections: list(json), mechanisms: list(name) }),
  measured: nullable(measured),
  regimes: list(fields({ code: name, digest: name })),
  people: list(
    fields({
      counter: name,
      key: name,
      day,
      kind: nullable(name),
      fingerprints_sha256: nullable(digest),
      count: fields({ low: count, high: nullable(count) }),
    }),
  ),
  declaration_sha256: digest,
  software: fields({ name, version: name }),
})
