/**
 * The one error class of the project. A code is stable and documented; the words live in `@carnet/locales`,
 * which fills them with `data`. Nothing here speaks a language.
 */

/** Where in a text an error is: a name of the text (usually a file), and a line and column counted from 1. */
export interface Place {
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

/** What the words of an error need to be filled in. */
export type ErrorData = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** One problem with an input: collected by readers, so that a person sees all of them at once. */
export interface Issue {
  readonly code: `CARNET_${string}`
  readonly data: ErrorData
  readonly at: Place
}

/**
 * A failure that the person who runs Carnet can act on. `kind` decides the exit code:
 * `input` (2: bad usage or input), `failure` (1: everything else).
 */
export class CarnetError extends Error {
  readonly code: `CARNET_${string}`
  readonly data: ErrorData
  readonly at: Place
  readonly kind: 'input' | 'failure'
  /** Further problems found in the same reading. The first is this error itself. */
  readonly issues: readonly Issue[]

  constructor(
    code: `CARNET_${string}`,
    data: ErrorData = {},
    options: { at?: Place; kind?: 'input' | 'failure'; cause?: unknown; issues?: readonly Issue[] } = {},
  ) {
    super(
      `${code} ${JSON.stringify(data)}`,
      options.cause === undefined ? undefined : { cause: options.cause },
    )
    this.name = 'CarnetError'
    this.code = code
    this.data = data
    this.at = options.at ?? {}
    this.kind = options.kind ?? 'input'
    this.issues = options.issues ?? [{ code, data, at: this.at }]
  }
}

/** Throws one error that carries every issue; does nothing for an empty list. */
export function throwIssues(issues: readonly Issue[]): void {
  const first = issues[0]
  if (first) throw new CarnetError(first.code, first.data, { at: first.at, issues })
}

/**
 * The nearest of `known` to a mistyped `word` (Damerau-Levenshtein, at most a third of its length), for "did you mean". The
 * same word in other capitals is the nearest of all, however many letters differ.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1
  const lower = word.toLowerCase()
  for (const candidate of known) {
    if (candidate.toLowerCase() === lower) return candidate
    const distance = editDistance(word, candidate, bestDistance)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** The `most` of `known` that are most like `word`: by the words they share, then by their letters; those that are equally like it, in their order. */
export function alike(word: string, known: Iterable<string>, most: number): string[] {
  const [words, pairs] = [wordsOf(word), pairsOf(word)]
  return [...known]
    .map(candidate => ({
      candidate,
      likeness: shared(words, wordsOf(candidate)) + shared(pairs, pairsOf(candidate)),
    }))
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u))

function pairsOf(text: string): Set<string> {
  const letters = [...text.toLowerCase()]
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))
}

/** Twice what both have, by what each has (Dice's coefficient). */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter(part => other.has(part)).length
  return (2 * common) / Math.max(1, one.size + other.size)
}

function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let value = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, before[j - 2]! + 1)
      current.push(value)
    }
    before = previous
    previous = current
  }
  return previous[b.length]!
}
