/** What the parts of a regime refer to by name, checked once all of it is read. */
import type { Place } from '@carnet/errors'
import type { Reader } from './reader.ts'

export type ReferenceKind =
  | 'definition'
  | 'borrowed'
  | 'list'
  | 'counter'
  | 'parameter'
  | 'mechanism'
  | 'provision'
  | 'duty'
  | 'instrument'

export interface Reference {
  readonly kind: ReferenceKind
  readonly name: string
  readonly at: Place
  /** The kind of record a definition is applied to. */
  readonly applied: string
}

/** Collects references while a regime is read. */
export class Mentioned {
  readonly references: Reference[] = []
  /** Codes of open schemes that the regime names, by scheme. */
  readonly codes = new Map<string, Set<string>>()
  readonly #listKeys = new Map<string, Set<string>>()

  add(kind: ReferenceKind, name: string, at: Place, applied = ''): void {
    this.references.push({ kind, name, at, applied })
  }

  code(scheme: string, code: string): void {
    const codes = this.codes.get(scheme) ?? new Set<string>()
    codes.add(code)
    this.codes.set(scheme, codes)
  }

  /** The scheme of the codes that a list is asked about. */
  listKey(list: string, scheme: string): void {
    const schemes = this.#listKeys.get(list) ?? new Set<string>()
    schemes.add(scheme)
    this.#listKeys.set(list, schemes)
  }

  schemesOf(list: string): readonly string[] {
    return [...(this.#listKeys.get(list) ?? [])]
  }
}

const unknownCodes: Readonly<Record<Exclude<ReferenceKind, 'borrowed'>, `CARNET_${string}`>> = {
  definition: 'CARNET_DEFINITION_UNKNOWN',
  list: 'CARNET_LIST_UNKNOWN',
  counter: 'CARNET_COUNTER_UNKNOWN',
  parameter: 'CARNET_PARAMETER_UNKNOWN',
  mechanism: 'CARNET_MECHANISM_UNKNOWN',
  provision: 'CARNET_PROVISION_UNKNOWN',
  duty: 'CARNET_DUTY_UNKNOWN',
  instrument: 'CARNET_INSTRUMENT_UNKNOWN',
}

/** Every reference must lead somewhere. */
export function checkReferences(
  reader: Reader,
  mentioned: Mentioned,
  known: Readonly<Record<Exclude<ReferenceKind, 'borrowed'>, ReadonlySet<string>>>,
): void {
  for (const { kind, name, at } of mentioned.references) {
    if (kind === 'borrowed' || known[kind].has(name)) continue
    const names = [...known[kind]]
    reader.unknown(unknownCodes[kind], name, names, at)
  }
}
