/** The lines that the law of a day draws in a running total, each with the provision that draws it. */
import type { Bound, Comparison, Condition, Day, InForce, Regime, Words } from '@carnet/law'

export interface Threshold {
  /** The first total that is on the other side. */
  readonly line: number
  readonly provision: string
  readonly cite: Words
  readonly text: Words | null
}

type Asked = Extract<Condition, { form: 'counter' }>

/** Lowest first; `counter` without the code of its regime. A line whose number is not known is left out. */
export function thresholdsOf(regime: Regime, counter: string, day: Day): readonly Threshold[] {
  const found = new Map<string, Threshold>()
  const add = (condition: Condition | null, from: Omit<Threshold, 'line'>): void => {
    for (const asked of counterForms(condition)) {
      const value = asked.counter === counter ? boundOn(regime, asked.bound, day) : null
      if (value === null) continue
      const threshold = { ...from, line: lineOf(asked.by, value) }
      // Whether there is anybody at all is no line that somebody nears.
      if (threshold.line > 1) found.set(`${threshold.line} ${threshold.provision}`, threshold)
    }
  }
  for (const { id, in_force, when, text, provenance, then } of regime.provisions) {
    if (!holds(in_force, day)) continue
    const from = { provision: id, cite: provenance.cite, text }
    add(when, from)
    for (const { done_when, only_when } of then.oblige)
      for (const one of [done_when, only_when]) add(one, from)
  }
  for (const { name, when, title, provenance } of regime.definitions)
    add(when, { provision: `${regime.code}/${name}`, cite: provenance.cite, text: title })
  for (const { name, title, provenance, entries } of regime.lists)
    for (const entry of entries)
      if (holds(entry.in_force, day))
        for (const tier of entry.tiers ?? [])
          add(tier.when, { provision: `${regime.code}/${name}`, cite: provenance.cite, text: title })
  return [...found.values()].sort((a, b) => a.line - b.line || (a.provision < b.provision ? -1 : 1))
}

const holds = ({ from, until }: InForce, day: Day): boolean =>
  from !== null && from <= day && (until === null || day <= until)

/** `above` and `at most` a number are left with the next one. */
const lineOf = (by: Comparison, value: number): number =>
  by === 'above' || by === 'at_most' ? value + 1 : value

function boundOn({ parameters }: Regime, bound: Bound, day: Day): number | null {
  if (typeof bound === 'number') return bound
  const values = parameters.find(({ name }) => name === bound.parameter)?.values ?? []
  return values.findLast(({ from }) => from <= day)?.value ?? null
}

function counterForms(condition: Condition | null): readonly Asked[] {
  switch (condition?.form) {
    case 'counter':
      return [condition]
    case 'all':
    case 'any':
      return condition.of.flatMap(counterForms)
    case 'not':
      return counterForms(condition.of)
    case 'quantify':
    case 'sum':
      return counterForms(condition.where)
    default:
      return []
  }
}
