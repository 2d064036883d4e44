/** Proofs written out as JSON in one pass, without objects in between: what stays the same with the law is written once. */
import { type Kleene, toAnswer } from './kleene.ts'
import type { Trace } from './trace.ts'

/** So many words are kept: the law and a declaration have fewer, and strangers must not fill the memory. */
const mostKept = 20_000
const words = new Map<string, string>()

export function quoted(word: string): string {
  const known = words.get(word)
  if (known !== undefined) return known
  const text = JSON.stringify(word)
  if (words.size < mostKept) words.set(word, text)
  return text
}

/** Values of the law (provenance, the words of a condition) are frozen with it, and written once. */
const lasting = new WeakMap<object, string>()

export function lastingText(value: object): string {
  const known = lasting.get(value)
  if (known !== undefined) return known
  const text = JSON.stringify(value)
  lasting.set(value, text)
  return text
}

const heads = ([0, 1, 2] as readonly Kleene[]).map(answer => `{"answer":"${toAnswer(answer)}","form":`)

/** The same text as that of `toProof`, written as JSON. A step that was unfolded before is not unfolded again. */
export function proofText(trace: Trace, seen: Set<Trace>): string {
  const { answer, form, says, found, provenance, children, record } = trace
  const again = children.length > 0 && seen.has(trace)
  seen.add(trace)
  let text = `${heads[answer]}${quoted(form)},"says":{`
  let isFirst = true
  for (const name in says) {
    // The record that a step is about comes last, whatever else the step says.
    const value = says[name]
    if (value === undefined) continue
    text += `${isFirst ? '' : ','}${quoted(name)}:${valueText(value)}`
    isFirst = false
  }
  if (record !== undefined) {
    text += `${isFirst ? '' : ','}"record":${quoted(record.name)}`
    isFirst = false
  }
  if (again) text += `${isFirst ? '' : ','}"again":true`
  text += '}'
  if (found !== undefined) text += `,"found":${foundText(found)}`
  if (provenance !== undefined) text += `,"provenance":${lastingText(provenance)}`
  text += ',"children":['
  if (!again)
    for (let index = 0; index < children.length; index++)
      text += index === 0 ? proofText(children[index]!, seen) : `,${proofText(children[index]!, seen)}`
  return `${text}]}`
}

function valueText(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  return typeof value === 'object' && value !== null ? lastingText(value) : JSON.stringify(value)
}

/** What was found is the declaration's: written anew. */
const foundText = (value: unknown): string =>
  typeof value === 'string' ? quoted(value) : JSON.stringify(value)
