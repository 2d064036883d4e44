/** What a column's header says. */
import { allHeaderWords, foldedHeader } from '@carnet/locales'

export interface HeaderReading {
  /** Categories that the words stand for; several where only the other columns can tell. */
  readonly categories: readonly string[]
  readonly how: 'whole' | 'end' | 'part'
  /** 0 to 1. */
  readonly weight: number
}

/** Headers end with what they name (`emergency_contact_phone`, 紧急联系人电话): an end says more than a part. */
const weights = { whole: 0.8, end: 0.7, part: 0.5 } as const

interface Entry {
  readonly term: string
  readonly exact: boolean
  /** Counts as the end of a longer word, too: `Lieferadresse`. */
  readonly tail: boolean
  readonly han: boolean
  readonly categories: string[]
}

const entries = indexWords()

/** Units, currencies and languages at the end of a header say how a thing is written, not what it is: `height_cm`, `orders_usd`, `title_zh`. */
const measure =
  / (?:cm|mm|km|kg|mg|ug|ml|pct|percent|bpm|mmhg|bar|kpa|mpa|kw|kwh|celsius|cny|rmb|usd|eur|gbp|sgd|zh|en|de|(?:[mu]?mol|mg|g) d?l|mm s|m s|(?<=temp(?:erature)? )[cfk])$/

/** People named before what is said of them: `donor_state`, `患者地区`. */
const person =
  /^(?:(?:employee|staff|worker|patient|donor|subject|participant|customer|client|member|user|contact|student|applicant|passenger|guest|supplier) |(?:kunden?|mitarbeiter|patienten?|mitglieds?) |员工|职工|患者|病人|捐献者|受试者|客户|会员|用户|联系人|学生|乘客)/

/** Reads a header in English, Chinese or German, or several of them; null if it says nothing we know. */
export function readHeader(header: string): HeaderReading | null {
  const words = foldedHeader(wordsOf(header)).replace(measure, '')
  const reading = readWords(words)
  if (reading) return reading
  const rest = words.replace(person, '')
  const without = rest === words ? null : readWords(rest)
  return without?.how === 'whole' ? { ...without, how: 'end', weight: weights.end } : null
}

function readWords(words: string): HeaderReading | null {
  const compact = words.replaceAll(' ', '')
  let best: { entry: Entry; how: HeaderReading['how'] } | null = null
  for (const entry of entries) {
    const how = entry.han ? placeOfHan(compact, entry) : placeOfWords(words, compact, entry)
    if (how && (!best || rank(how, entry) > rank(best.how, best.entry))) best = { entry, how }
  }
  return best && { categories: best.entry.categories, how: best.how, weight: weights[best.how] }
}

/** Lower-case words with single spaces: `基本工资（元）`, `phoneNumber2`, `PHONE_NO.` lose brackets, case, signs and numbers at the end. */
export function wordsOf(header: string): string {
  const words = header
    .normalize('NFKC')
    .replace(/[([{【].*?[)\]}】]/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
    .trim()
  return words.replace(/(?<=\p{L}|\s)\s*\d+$/u, match => (/^icd/.test(words) ? match : '')).trim()
}

function placeOfWords(words: string, compact: string, entry: Entry): HeaderReading['how'] | null {
  const { term } = entry
  const latin = words
    .replace(/\p{Script=Han}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (latin === term || compact === term.replaceAll(' ', '')) return 'whole'
  if (entry.exact) return null
  if (latin.endsWith(` ${term}`) || (entry.tail && latin.endsWith(term))) return 'end'
  return ` ${latin} `.includes(` ${term} `) ? 'part' : null
}

function placeOfHan(compact: string, entry: Entry): HeaderReading['how'] | null {
  const bare = compact.replace(/^[a-z\d]+(?=\p{Script=Han})|(?<=\p{Script=Han})[a-z\d]+$/gu, '')
  if (compact === entry.term || bare === entry.term) return 'whole'
  if (entry.exact) return null
  if (bare.endsWith(entry.term) || compact.endsWith(entry.term)) return 'end'
  return compact.includes(entry.term) ? 'part' : null
}

function rank(how: HeaderReading['how'], entry: Entry): number {
  // Two Latin letters weigh about as much as one Han character.
  return weights[how] * 100 + Math.min(9, entry.term.length / (entry.han ? 1 : 2))
}

function indexWords(): readonly Entry[] {
  const byTerm = new Map<string, Entry>()
  for (const [category, terms] of allHeaderWords()) {
    for (const written of terms) {
      const term = written.replace(/^[=-]/, '').toLowerCase()
      const entry = byTerm.get(written)
      if (entry?.categories.includes(category)) continue
      if (entry) entry.categories.push(category)
      else
        byTerm.set(written, {
          term,
          exact: written.startsWith('='),
          tail: written.startsWith('-'),
          han: /\p{Script=Han}/u.test(term),
          categories: [category],
        })
    }
  }
  return [...byTerm.values()]
}
