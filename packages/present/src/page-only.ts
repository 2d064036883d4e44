/** A part of a regime for its page: the provisions that are asked for, and all that they rest on. */
import type { Provision, Regime } from '@carnet/law'

type Part = 'instruments' | 'provisions' | 'definitions' | 'parameters' | 'lists' | 'counters' | 'mechanisms'
export type RegimeParts = Pick<Regime, Part>

/**
 * The provisions that `only` names, by id (whole, or from a full stop on: `art-8`, `cn.order-16`) or by words of a citation in either
 * language (`第八条`, `art. 8`), with the definitions, values, lists, counters and mechanisms that they use. Nothing where nothing matches.
 */
export function partsFor(regime: Regime, only: string): RegimeParts {
  const exact = regime.provisions.filter(one => one.id === only.trim().toLowerCase())
  const provisions = exact.length > 0 ? exact : regime.provisions.filter(one => matches(one, only))
  const used = new Set<string>()
  provisions.forEach(one => {
    collect([one.when, one.then], regime, used)
  })
  const kept = <Named extends { readonly name: string }>(kind: string, all: readonly Named[]): Named[] =>
    all.filter(one => used.has(`${kind} ${one.name}`))
  return {
    instruments: regime.instruments.filter(({ name }) => provisions.some(one => one.instrument === name)),
    provisions,
    definitions: kept('definition', regime.definitions),
    parameters: kept('parameter', regime.parameters),
    lists: kept('list', regime.lists),
    counters: kept('counter', regime.counters),
    mechanisms: kept('mechanism', regime.mechanisms),
  }
}

function matches({ id, provenance }: Provision, only: string): boolean {
  const text = only.trim().toLowerCase()
  if (text === '') return false
  const whole = `.${id}.`
  if (whole.includes(`.${text}.`) || whole.includes(`.${text}-`)) return true
  return [provenance.cite.en, provenance.cite.zh].some(cite => stands(text, cite.toLowerCase()))
}

/** Whether the text stands in the citation, and not as the beginning or end of another number: `art. 8` is not in `art. 80`. */
function stands(text: string, cite: string): boolean {
  for (let at = cite.indexOf(text); at >= 0; at = cite.indexOf(text, at + 1)) {
    const around = `${cite[at - 1] ?? ''}${text[0]} ${text.at(-1)}${cite[at + text.length] ?? ''}`
    if (!/\d\d/.test(around)) return true
  }
  return false
}

/** Gathers what conditions and effects name, and what that names in turn, as `kind name`. */
function collect(part: unknown, regime: Regime, used: Set<string>): void {
  if (typeof part !== 'object' || part === null) return
  const node = part as Readonly<Record<string, unknown>>
  for (const [kind, name, all] of namedIn(node, regime)) {
    if (used.has(`${kind} ${name}`)) continue
    used.add(`${kind} ${name}`)
    const found = all.find(one => one.name === name)
    if (found) collect(Object.values(found), regime, used)
  }
  for (const value of Object.values(node)) collect(value, regime, used)
}

type Found = readonly [kind: string, name: string, all: readonly { readonly name: string }[]]

function namedIn(node: Readonly<Record<string, unknown>>, regime: Regime): Found[] {
  const of = (kind: string, name: unknown, all: Found[2]): Found[] =>
    typeof name === 'string' ? [[kind, name, all]] : []
  return [
    ...(node.regime === null ? of('definition', node.definition, regime.definitions) : []),
    ...of('list', node.list, regime.lists),
    ...of('list', node.calendar, regime.lists),
    ...of('list', node.worked, regime.lists),
    ...of('counter', node.counter, regime.counters),
    ...of('parameter', node.parameter, regime.parameters),
    ...of('mechanism', node.mechanism, regime.mechanisms),
  ]
}
