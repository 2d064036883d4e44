/** The proofs of a regime as they are written into one finding: what was unfolded in it is not unfolded again. */
import type { Outcome } from '../finding.ts'
import { mattersSo } from '../measures.ts'
import type { Condition } from '../regime.ts'
import type { ResolvedEntry } from '../resolve.ts'
import { type Around, alone, pen, type Write } from './pen.ts'
import { answered, type QuickProvision } from './provisions.ts'
import type { QuickRegime } from './regime.ts'
import { now } from './state.ts'
import { write } from './write.ts'
import { writeDefinition } from './write-definitions.ts'
import { writeEntry } from './write-lookups.ts'
import { type WriteProvision, writeProvision } from './write-provisions.ts'
import type { WriteEntry, WriteScope, Written, WrittenDefinition } from './write-scope.ts'

/** Between two findings there is room for what a place can be. */
const states = 3

class Writing implements Written {
  readonly own: QuickRegime
  depth = 0
  readonly #definitions = new Map<string, WrittenDefinition>()
  readonly #entries = new Map<ResolvedEntry, WriteEntry>()
  readonly #provisions = new Map<QuickProvision, WriteProvision>()
  /** By place among the answers of the regime: the finding, and what was done there. */
  #stamps = new Float64Array(0)
  #opened = 0
  #applies: Write | null = null
  #transfer: Write | null = null

  constructor(own: QuickRegime) {
    this.own = own
  }

  /** Whatever an error left behind is forgotten, too. */
  open(): void {
    if (this.#opened === pen.finding) return
    this.#opened = pen.finding
    this.depth = 0
    const { length } = this.own.answers
    if (this.#stamps.length < length) this.#stamps = new Float64Array(length)
  }

  write(condition: Condition, scope: WriteScope, around: Around): Write {
    return write(condition, scope, around)
  }

  applies(): string {
    this.#applies ??= write(this.own.law.regime.applies_when, this.#scope(), alone)
    return this.#applies(now.leg, 0, 0, 0)
  }

  transfer(): string {
    this.#transfer ??= write(this.own.law.regime.transfer_when, this.#scope(), alone)
    return this.#transfer(now.leg, 0, 0, 0)
  }

  #scope(): WriteScope {
    return { ...this.own.legScope(), written: this }
  }

  provision(provision: QuickProvision): WriteProvision {
    const known = this.#provisions.get(provision)
    if (known !== undefined) return known
    const writer = writeProvision(provision, this, one => this.provision(one))
    this.#provisions.set(provision, writer)
    return writer
  }

  definition(name: string): WrittenDefinition {
    let known = this.#definitions.get(name)
    if (known === undefined) {
      known = writeDefinition(this.own.definitions.get(name)!, name, this)
      this.#definitions.set(name, known)
    }
    return known
  }

  entry(entry: ResolvedEntry): WriteEntry {
    let known = this.#entries.get(entry)
    if (known === undefined) {
      known = writeEntry(entry, this)
      this.#entries.set(entry, known)
    }
    return known
  }

  once(step: Write): () => string {
    let finding = 0
    let { answer, again } = pen
    return () => {
      if (finding === pen.finding) {
        pen.answer = answer
        return again!
      }
      const text = step(now.leg, 0, 0, 0)
      finding = pen.finding
      answer = pen.answer
      again = pen.again ?? text
      return text
    }
  }

  /** What a lender wrote for others is apart from what it wrote for itself. */
  lender(code: string): Written | null {
    const lender = this.own.lender(code)
    return lender === null ? null : opened(lender, true)
  }

  stateAt(at: number): number {
    return this.#stamps[at]! - states * pen.finding
  }

  begin(at: number): void {
    this.#stamps[at] = states * pen.finding + 1
  }

  end(at: number): void {
    this.#stamps[at] = states * pen.finding + 2
  }
}

const written = new WeakMap<QuickRegime, { readonly own: Writing; readonly lent: Writing }>()

function opened(regime: QuickRegime, isLent: boolean): Writing {
  let known = written.get(regime)
  if (known === undefined) {
    known = { own: new Writing(regime), lent: new Writing(regime) }
    written.set(regime, known)
  }
  const one = isLent ? known.lent : known.own
  one.open()
  return one
}

/** The proofs of scope, transfer and the provisions that `decide` shows, of the leg that is being judged. */
export function writtenProofs(
  regime: QuickRegime,
  heard: readonly QuickProvision[],
  outcome: Outcome,
): { applies: string; transfer: string; provisions: string } {
  pen.finding++
  const writing = opened(regime, false)
  const applies = writing.applies()
  const transfer = writing.transfer()
  let provisions = ''
  if (outcome !== 'out-of-scope')
    for (const one of heard) {
      if (!mattersSo(answered(regime, one), one.provision, outcome)) continue
      const text = writing.provision(one).alone()
      provisions = provisions === '' ? text : `${provisions},${text}`
    }
  return { applies, transfer, provisions }
}
