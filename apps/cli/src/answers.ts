/** What was answered at the terminal, as the YAML that keeps it: nested as a declaration has it, to be pasted. */
import type { Declaration, Fact, MissingFact, Value } from '@carnet/law'

export interface Answer {
  readonly fact: MissingFact
  readonly value: Value | readonly Value[]
}

/** A map of YAML while it is put together; leaves are texts of YAML. */
type Nested = Map<string, Nested | string>

/** Lines of YAML. A record inside a list has no name to be reached by: it is told in a comment. */
export function answersYaml(declaration: Declaration, answers: readonly Answer[]): string[] {
  const top: Nested = new Map()
  const comments: string[] = []
  for (const { fact, value } of answers) {
    const path = pathOf(declaration, fact)
    if (path.some(key => key.includes('[')))
      comments.push(`# ${fact.record}.${fact.fact}: ${valueYaml(value)}`)
    else put(top, path, valueYaml(value))
  }
  return [...nestedLines(top, ''), ...comments]
}

/** The key of a total: `CN.ordinary-this-year`. The regime is the one that asks. */
export function counterKey(fact: MissingFact): string {
  const regime = fact.asked_by[0]?.split('.')[0]?.toUpperCase() ?? ''
  return `${regime}.${fact.fact.slice('counter.'.length)}`
}

function pathOf(declaration: Declaration, fact: MissingFact): string[] {
  if (fact.fact.startsWith('counter.')) return ['counters', counterKey(fact)]
  const name = fact.fact.startsWith('judged.') ? ['judged', fact.fact.slice('judged.'.length)] : [fact.fact]
  return [...recordPath(declaration, fact.record), ...name]
}

/** A name may hold dots; what is written inside another record bears the name of that one first. */
function recordPath({ parties, people, items, legs, agreements }: Declaration, record: string): string[] {
  const outer = [...parties, ...people, ...items, ...legs, ...agreements]
    .map((one: Fact) => one.name)
    .filter(name => record.startsWith(`${name}.`) || record === name)
    .sort((a, b) => a.length - b.length)[0]
  const dot = record.indexOf('.')
  const collection = record.slice(0, dot)
  const named = (outer ?? record).slice(dot + 1)
  const inner = outer ? record.slice(outer.length + 1) : ''
  return [collection, named, ...inner.split('.').filter(key => key !== '')]
}

function put(map: Nested, [key = '', ...rest]: readonly string[], leaf: string): void {
  if (rest.length === 0) {
    map.set(key, leaf)
    return
  }
  const known = map.get(key)
  const inner: Nested = known instanceof Map ? known : new Map()
  map.set(key, inner)
  put(inner, rest, leaf)
}

function nestedLines(map: Nested, lead: string): string[] {
  return [...map].flatMap(([key, value]) => {
    if (typeof value === 'string') return [`${lead}${scalar(key)}: ${value}`]
    const leaves = [...value].every(([, one]) => typeof one === 'string')
    // The last map is written in its line, as people write declarations.
    return leaves
      ? [`${lead}${scalar(key)}: { ${nestedLines(value, '').join(', ')} }`]
      : [`${lead}${scalar(key)}:`, ...nestedLines(value, `${lead}  `)]
  })
}

function valueYaml(value: Value | readonly Value[]): string {
  if (Array.isArray(value)) return `[${value.map(one => valueYaml(one as Value)).join(', ')}]`
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'object' && 'low' in value) {
    const { low, high } = value
    return low === high ? String(low) : `[${low}, ${Number.isFinite(high) ? high : 'null'}]`
  }
  return scalar(String(value))
}

/** Plain where YAML reads it as the same text; else in quotes, whose JSON is YAML too. */
const scalar = (text: string): string =>
  /^[A-Za-z\u4e00-\u9fff][\w.\-\u4e00-\u9fff]*$/.test(text) && !/^(true|false|null)$/i.test(text)
    ? text
    : /^\d{4}-\d{2}-\d{2}$/.test(text)
      ? text
      : JSON.stringify(text)
