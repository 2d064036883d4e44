/** From a variable along facts to values: what is said, and whether there may be more. */
import type { Fact, FactType, Path, TakenFrom, Value } from '@carnet/law'
import type { Scene } from './court.ts'

/** What a path leads to. `open`: besides these there may be others, since something was not said. */
export interface Found {
  readonly values: readonly Value[]
  readonly open: boolean
  /** Why it is open, where a variable is. */
  readonly gap?: { readonly record: Fact; readonly fact: string }
}

export const nothing: Found = { values: [], open: false }
export const unsaid: Found = { values: [], open: true }
export const exactly = (value: Value): Found => ({ values: [value], open: false })

export function isRecord(value: Value): value is Fact {
  return typeof value === 'object' && 'values' in value
}

/** Follows a path. A value that two ways lead to is found once. */
export function walk(path: Path, scene: Scene): Found {
  const start = scene.variables.get(path.root)
  // A day that the law itself names.
  if (!start) return exactly(path.root)
  if (start.gap) scene.gaps.add(start.gap.record, start.gap.fact)
  let found = start
  for (const hop of path.hops) {
    const values = new Set<Value>()
    let { open } = found
    for (const record of found.values) {
      if (!isRecord(record)) continue
      const next = factOf(record, hop, scene)
      for (const value of next.values) values.add(value)
      open ||= next.open
    }
    found = { values: [...values], open }
  }
  return found
}

/** One fact of one record: what is said of it, or what its silence means. */
export function factOf(record: Fact, name: string, scene: Scene): Found {
  const type = scene.input.vocabulary.records[record.kind]?.facts[name]
  if (!type) return nothing
  const assumed = scene.input.assumed?.get(record)?.get(name)
  if (assumed && (record.values[name] !== undefined || applies(type, record, scene))) return assumed
  const whole = type.complete_when === null || isTrue(record, type.complete_when, scene)
  const said = record.values[name]
  if (said === undefined) return silence(type, record, name, scene)
  const values = Array.isArray(said) ? (said as readonly Value[]) : [said as Value]
  if (!whole) scene.gaps.add(record, type.complete_when!)
  for (const value of values) if (isWide(value)) scene.gaps.add(record, name)
  return { values, open: !whole }
}

const isWide = (value: Value): boolean =>
  typeof value === 'object' && 'low' in value && value.low !== value.high

function silence(type: FactType, record: Fact, name: string, scene: Scene): Found {
  if (!applies(type, record, scene)) return nothing
  if (type.complete_when !== null && isTrue(record, type.complete_when, scene)) return nothing
  const elsewhere = type.taken_from ? toldElsewhere(type.taken_from, record) : null
  if (elsewhere !== null) return exactly(elsewhere)
  if (type.silence === 'world') {
    scene.gaps.add(record, name)
    return unsaid
  }
  return type.type === 'bool' ? exactly(false) : nothing
}

/** What is said along a path of facts, whatever may be assumed. */
function toldAlong(record: Fact, [first, ...others]: readonly string[]): Value[] {
  const here = [record.values[first!] ?? []].flat() as Value[]
  if (others.length === 0) return here
  return here.flatMap(value => (isRecord(value) ? toldAlong(value, others) : []))
}

/** The one value that all facts come to from which it is taken. */
function toldElsewhere(rule: TakenFrom, record: Fact): string | null {
  const asked = Object.entries(rule.only_when)
  if (!asked.every(([fact, codes]) => codes.includes(String(record.values[fact] ?? '')))) return null
  if (rule.not_when.some(path => toldAlong(record, path).length > 0)) return null
  if (rule.not_same.length > 0) {
    const ends = rule.not_same.map(path => toldAlong(record, path)[0])
    if (ends[0] !== undefined && ends.every(end => end === ends[0])) return null
  }
  const told = [...new Set(rule.paths.flatMap(path => toldAlong(record, path)))]
  return told.length === 1 && typeof told[0] === 'string' ? told[0] : null
}

const plain = (record: Fact, name: string, scene: Scene): unknown =>
  scene.input.assumed?.get(record)?.get(name)?.values[0] ?? record.values[name]

const isTrue = (record: Fact, name: string, scene: Scene): boolean => plain(record, name, scene) === true

/** A fact that does not apply to the kind of the record, and is not said, is nothing; the kind may be unsaid. */
function applies(type: FactType, record: Fact, scene: Scene): boolean {
  const kind = plain(record, 'kind', scene)
  if (typeof kind !== 'string') return true
  if (type.only_for.length > 0 && !type.only_for.includes(kind)) return false
  return !type.not_for.includes(kind)
}
