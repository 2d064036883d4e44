/** What a step of a proof found, in words. */
import type { Condition } from '@carnet/law'
import { formatDay, formatList, formatNumber, label } from '@carnet/locales'
import { valueName, withUnit } from './names.ts'
import { type Noun, nounOf } from './noun.ts'
import { quoted, type Voice } from './voice.ts'

/** The value found, as it is called; undefined where nothing was looked up. */
export function foundText(found: unknown, condition: Condition | null, voice: Voice): string | undefined {
  if (found === undefined) return undefined
  const noun = condition ? subjectNoun(condition, voice) : null
  if (condition?.form === 'day' || condition?.form === 'age' || condition?.form === 'window')
    return formatList(
      (found as unknown[]).map(one => oneText(one, null, voice)),
      voice.language,
    )
  const unit = unitOf(condition, noun, voice)
  if (unit !== null && Array.isArray(found)) return intervalText(found, unit, voice)
  if (unit !== null && typeof found === 'number') return withUnit(found, unit, voice.language)
  if (Array.isArray(found))
    return formatList(
      found.map(one => oneText(one, noun, voice)),
      voice.language,
    )
  return oneText(found, noun, voice)
}

function subjectNoun(condition: Condition, voice: Voice): Noun | null {
  if (condition.form === 'fact' || condition.form === 'compare') return nounOf(condition.path, voice)
  return condition.form === 'listed' ? nounOf(condition.key, voice) : null
}

/** The unit of a number that was found; null where it is no number. */
function unitOf(condition: Condition | null, noun: Noun | null, voice: Voice): string | null {
  if (condition?.form === 'counter')
    return voice.regime.counters.find(one => one.name === condition.counter)?.counts ?? ''
  return noun?.type?.type === 'number' ? noun.type.of : null
}

/** `[low, high]`, null for an open end. */
export function intervalText(found: readonly unknown[], unit: string, voice: Voice): string {
  const [low, high] = found
  const number = (value: unknown): string => withUnit(Number(value), unit, voice.language)
  if (low === high) return number(low)
  if (high === null) return label('present.found.from', voice.language, { low: number(low) })
  const bounds = { low: formatNumber(Number(low), voice.language), high: number(high) }
  return label('present.found.from-to', voice.language, bounds)
}

const special: Readonly<Record<string, string>> = {
  none: 'present.found.none',
  'not said': 'present.found.not-said',
  'regime not loaded': 'present.found.not-loaded',
}

function oneText(found: unknown, noun: Noun | null, voice: Voice): string {
  const { language } = voice
  if (typeof found === 'object' && found !== null && 'answer' in found) return judgementText(found, voice)
  if (typeof found === 'boolean') return label(found ? 'answer.yes' : 'answer.no', language)
  if (typeof found !== 'string') return String(found)
  // A place may be called like a word of the engine; a code of the law may not.
  if (special[found] && noun?.type?.of !== 'closed') return label(special[found], language)
  if (found === '…') return found
  if (noun?.type?.type === 'ref' || noun?.type?.type === 'record') return recordName(found, voice)
  return noun?.type ? valueName(found, noun, voice) : formatDay(found, language)
}

function judgementText(found: object, voice: Voice): string {
  const { answer, by } = found as { answer: boolean; by: string | null }
  const text = label(answer ? 'answer.yes' : 'answer.no', voice.language)
  return by ? label('present.found.by', voice.language, { answer: text, by }) : text
}

/** A record by the name that the declaration gives it: `parties.employer` is “employer”. */
export function recordName(name: string, voice: Voice): string {
  return quoted(voice, name.slice(name.indexOf('.') + 1))
}
