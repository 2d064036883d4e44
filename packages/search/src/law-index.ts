/**
 * Which candidates have a term. Going through all of them takes tens of milliseconds for each query, and making an index as long as some
 * of those: whoever asks once goes through them, whoever asks again looks it up.
 */
import { type Run, runsOf, termsOf } from './fold.ts'
import { type Candidate, candidatesOf, type LawTexts } from './law-texts.ts'
import { type Prepared, shortestPrefix } from './score.ts'

type Ids = readonly number[]

/** Candidates by their place in the law. */
export interface Searched {
  readonly candidates: readonly Candidate[]
  /** Who may answer a run of a query: with any of its terms, or with a word that begins so. */
  answering(run: Run): Iterable<number>
  /** Who has a term, in their order. */
  having(term: string): Ids
}

class LawIndex implements Searched {
  readonly candidates: readonly Candidate[]
  /** By a word, a pair of Han characters or one of them: who has it, in their order. */
  readonly #having = new Map<string, number[]>()
  /** In the order of their letters, so that those that begin alike stand together. */
  readonly #words: readonly string[]

  constructor(candidates: readonly Candidate[]) {
    this.candidates = candidates
    const words = new Set<string>()
    const terms = new Map<Prepared, readonly string[]>()
    for (const [id, { fields }] of this.candidates.entries())
      for (const field of fields) {
        const own = terms.get(field) ?? termsIn(field, words)
        terms.set(field, own)
        for (const term of own) this.#add(term, id)
      }
    this.#words = [...words].sort()
  }

  answering(run: Run): Set<number> {
    const found = new Set<number>()
    const take = (ids: Ids): void => {
      for (const id of ids) found.add(id)
    }
    for (const term of termsOf(run)) take(this.having(term))
    if (!run.han && run.text.length >= shortestPrefix)
      for (const word of this.#beginning(run.text)) take(this.having(word))
    return found
  }

  having(term: string): Ids {
    return this.#having.get(term) ?? []
  }

  #add(term: string, id: number): void {
    const ids = this.#having.get(term)
    if (!ids) this.#having.set(term, [id])
    else if (ids.at(-1) !== id) ids.push(id)
  }

  *#beginning(start: string): Generator<string> {
    let low = 0
    let high = this.#words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#words[middle]! < start) low = middle + 1
      else high = middle
    }
    for (let at = low; this.#words[at]?.startsWith(start); at++) yield this.#words[at]!
  }
}

function termsIn({ folded }: Prepared, words: Set<string>): string[] {
  const terms = new Set<string>()
  for (const run of runsOf(folded)) {
    if (!run.han) words.add(run.text)
    else for (const character of run.text) terms.add(character)
    for (const term of termsOf(run)) terms.add(term)
  }
  return [...terms]
}

const goingThrough = (candidates: readonly Candidate[]): Searched => ({
  candidates,
  answering: () => candidates.keys(),
  having: term => [...candidates.keys()].filter(id => candidates[id]!.fields.some(field => field.has(term))),
})

interface Kept {
  readonly texts: LawTexts
  readonly searched: Searched
}
const kept = new WeakMap<LawTexts['regimes'], Kept>()

/** These texts, to be searched: their index is made with the second query, and kept as long as their regimes are. */
export function searchedIn(texts: LawTexts): Searched {
  const last = kept.get(texts.regimes)
  if (last?.texts.vocabulary !== texts.vocabulary || last.texts.alsoCalled !== texts.alsoCalled)
    return keep(texts, goingThrough([...candidatesOf(texts)]))
  if (last.searched instanceof LawIndex) return last.searched
  return keep(texts, new LawIndex(last.searched.candidates))
}

function keep(texts: LawTexts, searched: Searched): Searched {
  kept.set(texts.regimes, { texts, searched })
  return searched
}
