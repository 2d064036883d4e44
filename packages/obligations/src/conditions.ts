/**
 * What conditions ask of records: `some: leg.held, as: held, where: { fact: held.mechanism, is: … }` asks for a record of `leg.held`
 * with that mechanism. The days that a condition limits (how old a paper may be, when renewal is to be asked) are read off it, so that
 * the calendar follows from the same words as the finding.
 */
import type { Condition, Literal, Regime, Span } from '@carnet/law'

export interface AskedRecord {
  /** Hops from the leg: `['held']`, `['from', 'certificates']`; none for the leg itself. */
  readonly over: readonly string[]
  /** What the facts of the record must be, where the condition names values. */
  readonly values: ReadonlyMap<string, readonly Literal[]>
  /** How old a day of the record may be. */
  readonly ages: readonly { readonly fact: string; readonly span: Span }[]
  /** In which time before one day of it the other is to lie. */
  readonly windows: readonly { readonly fact: string; readonly span: Span; readonly before: string }[]
}

interface Draft {
  readonly over: readonly string[]
  readonly values: Map<string, Literal[]>
  readonly ages: { fact: string; span: Span }[]
  readonly windows: { fact: string; span: Span; before: string }[]
}

const draft = (over: readonly string[]): Draft => ({ over, values: new Map(), ages: [], windows: [] })

/** Every record of the leg that the condition asks for, definitions of the regime followed. */
export function askedRecords(regime: Regime, condition: Condition | null): readonly AskedRecord[] {
  const leg = draft([])
  const found: Draft[] = [leg]
  if (condition) gather({ regime, found, seen: new Set() }, condition, new Map([['leg', leg]]))
  return found
}

interface Gathering {
  readonly regime: Regime
  readonly found: Draft[]
  readonly seen: Set<string>
}

type Scope = ReadonlyMap<string, Draft>

function gather(gathering: Gathering, condition: Condition, scope: Scope): void {
  switch (condition.form) {
    case 'all':
    case 'any':
      for (const one of condition.of) gather(gathering, one, scope)
      return
    case 'not':
      gather(gathering, condition.of, scope)
      return
    case 'quantify': {
      const outer = scope.get(condition.over.root)
      if (!outer) return
      const record = draft([...outer.over, ...condition.over.hops])
      gathering.found.push(record)
      gather(gathering, condition.where, new Map([...scope, [condition.as, record]]))
      return
    }
    case 'holds':
      follow(gathering, condition, scope)
      return
    default:
      gatherLeaf(condition, scope)
  }
}

/** A definition of the leg is part of the condition; one of something else says nothing of the papers of the leg. */
function follow(
  gathering: Gathering,
  { regime: other, definition, of }: Extract<Condition, { form: 'holds' }>,
  scope: Scope,
): void {
  const leg = scope.get('leg')
  if (!leg || other !== null || of.root !== 'leg' || of.hops.length > 0 || gathering.seen.has(definition))
    return
  gathering.seen.add(definition)
  const found = gathering.regime.definitions.find(one => one.name === definition)
  if (found) gather(gathering, found.when, new Map([['leg', leg]]))
}

function gatherLeaf(condition: Condition, scope: Scope): void {
  if (condition.form === 'fact') {
    const [record, fact] = at(scope, condition.path)
    const { values, test } = condition
    if (!record || fact === null || 'path' in values || (test !== 'is' && test !== 'in')) return
    record.values.set(fact, [...(record.values.get(fact) ?? []), ...(values as readonly Literal[])])
  }
  if (condition.form === 'age') {
    const [record, fact] = at(scope, condition.day)
    if (record && fact !== null) record.ages.push({ fact, span: condition.not_older_than })
  }
  if (condition.form === 'window' && condition.before) {
    const [record, fact] = at(scope, condition.day)
    const [same, before] = at(scope, condition.before)
    if (record && record === same && fact !== null && before !== null)
      record.windows.push({ fact, span: condition.within, before })
  }
}

/** The record and its own fact that a path names; nothing for a path through further records. */
function at(scope: Scope, path: { root: string; hops: readonly string[] }): [Draft | null, string | null] {
  const record = scope.get(path.root)
  return record && path.hops.length === 1 ? [record, path.hops[0]!] : [null, null]
}
