/** Where a rule comes from: citation, source, the day it was checked, how sure we are. */
import type { Confidence, InForce, Instrument, Provenance, Words } from '@carnet/law'
import { isAddress } from './harmless.ts'
import type { Fields, Reader } from './reader.ts'
import type { Tree } from './tree.ts'

export const provenanceKeys = ['cite', 'source', 'checked', 'confidence', 'instrument'] as const
const confidences: readonly Confidence[] = ['verified', 'secondary', 'unverified']

/** What an entry takes over where it does not say it itself. */
export interface Inherited {
  readonly instrument?: Instrument | undefined
  readonly provenance?: Provenance | undefined
}

/** Reads provenance; source and day come from the instrument (or the enclosing part) where they are not said. */
export function readProvenance(reader: Reader, fields: Fields, tree: Tree, inherited: Inherited): Provenance {
  const { instrument, provenance } = inherited
  const source = fields.has('source')
    ? readAddress(reader, fields.get('source')!)
    : (provenance?.source ?? instrument?.source ?? '')
  const checked = fields.has('checked')
    ? reader.day(fields.get('checked')!)
    : (provenance?.checked ?? instrument?.checked ?? '')
  if (source === '') reader.issue('CARNET_SOURCE_MISSING', { what: 'source' }, tree.at)
  if (checked === '') reader.issue('CARNET_SOURCE_MISSING', { what: 'checked' }, tree.at)
  return {
    cite: readCite(reader, fields, tree, inherited),
    source,
    checked,
    confidence: reader.oneOf(fields.get('confidence'), confidences, provenance?.confidence ?? 'unverified'),
  }
}

/** The official address of a text: it becomes a link wherever the law is shown. */
export function readAddress(reader: Reader, tree: Tree | undefined): string {
  const text = reader.text(tree)
  if (tree && text !== '' && !isAddress(text)) reader.issue('CARNET_SOURCE_ADDRESS', {}, tree.at)
  return text
}

function readCite(reader: Reader, fields: Fields, tree: Tree, { instrument, provenance }: Inherited): Words {
  if (fields.has('cite')) return reader.words(fields.get('cite'))
  const cite = provenance?.cite ?? instrument?.title
  if (!cite) reader.issue('CARNET_SOURCE_MISSING', { what: 'cite' }, tree.at)
  return cite ?? { en: '', zh: '' }
}

/** `{ from, until }`; `from: null` is enacted and not commenced. */
export function readInForce(reader: Reader, tree: Tree | undefined, otherwise: InForce): InForce {
  if (!tree) return otherwise
  const fields = reader.fields(tree, ['from', 'until'], ['from'])
  const span = { from: reader.dayOrNull(fields.get('from')), until: reader.dayOrNull(fields.get('until')) }
  if (span.from !== null && span.until !== null && span.until < span.from) {
    reader.issue('CARNET_DAYS_REVERSED', { from: span.from, until: span.until }, tree.at)
  }
  return span
}

export const always: InForce = { from: '0001-01-01', until: null }
