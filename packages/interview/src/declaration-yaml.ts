/** A declaration as the YAML that people write: to keep what was answered. */
import type { Declaration, Fact, Value } from '@carnet/law'
import { shortNameOf } from './records.ts'

const collected = ['parties', 'people', 'items', 'agreements', 'held', 'requests', 'legs'] as const

export function declarationYaml(declaration: Declaration): string {
  const lines = ['carnet: 1', `as_of: ${declaration.as_of}`]
  if (declaration.declarant) lines.push(`declarant: ${scalar(shortNameOf(declaration.declarant))}`)
  if (declaration.regimes.length > 0) lines.push(`regimes: [${declaration.regimes.map(scalar).join(', ')}]`)
  const named = recordsOf(declaration).filter(({ name }) => !name.includes('['))
  const top = new Set<Fact>(named)
  for (const collection of collected) {
    const records = named.filter(({ name }) => name.startsWith(`${collection}.`))
    if (records.length === 0) continue
    lines.push(`${collection}:`)
    for (const record of records) lines.push(`  ${scalar(shortNameOf(record))}: ${recordYaml(record, top)}`)
  }
  const totals = Object.entries(declaration.counters)
  if (totals.length > 0) {
    lines.push('counters:')
    for (const [counter, total] of totals) lines.push(`  ${counter}: ${valueYaml(total, top)}`)
  }
  return `${lines.join('\n')}\n`
}

/** All records, those that only others name among them, in the order in which they are met. */
function recordsOf({ parties, people, items, agreements, legs }: Declaration): readonly Fact[] {
  const found = new Set<Fact>([...parties, ...people, ...items, ...agreements, ...legs])
  for (const record of found)
    for (const said of Object.values(record.values))
      for (const value of (Array.isArray(said) ? said : [said]) as readonly Value[])
        if (typeof value === 'object' && 'values' in value) found.add(value)
  return [...found]
}

function recordYaml({ values, judged }: Fact, top: ReadonlySet<Fact>): string {
  const parts = Object.entries(values).map(([name, said]) => {
    const written = Array.isArray(said)
      ? `[${(said as readonly Value[]).map(value => valueYaml(value, top)).join(', ')}]`
      : valueYaml(said as Value, top)
    return `${name}: ${written}`
  })
  const terms = Object.entries(judged).map(([term, { answer }]) => `${term}: ${answer ? 'yes' : 'no'}`)
  if (terms.length > 0) parts.push(`judged: { ${terms.join(', ')} }`)
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`
}

function valueYaml(value: Value, top: ReadonlySet<Fact>): string {
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return scalar(value)
  if ('low' in value) {
    const { low, high } = value
    return low === high ? String(low) : `[${low}, ${Number.isFinite(high) ? high : 'null'}]`
  }
  return top.has(value) ? scalar(shortNameOf(value)) : recordYaml(value, top)
}

/** What YAML would read as something else stands in quotes, `NO` for Norway among them. */
function scalar(text: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_./@-]*$|^\d{4}-\d{2}-\d{2}$/u.test(text)
  const word = /^(null|true|false|yes|no|on|off|y|n|~)$/i.test(text)
  return plain && !word ? text : JSON.stringify(text)
}
