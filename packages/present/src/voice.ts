/** What is at hand while something is put into words: the regime, the vocabulary, the language, the variables in scope. */
import type { Day, Path, Regime, Vocabulary } from '@carnet/law'
import { type Filling, label, type Written } from '@carnet/locales'

/** What a sentence needs to know. */
export interface SentenceContext {
  readonly regime: Regime
  readonly vocabulary: Vocabulary
  readonly language: Written
  /** The day whose values of parameters are shown. Left out: the latest value of each. */
  readonly asOf?: Day
  /** Other regimes that are loaded, for the titles of definitions borrowed from them. */
  readonly regimes?: readonly Regime[]
  /** The kind of record that a definition is about (`party`, `item` …), where the condition is one of a definition. */
  readonly about?: string
  /** What a provision is judged for each of, where it is (`for`). */
  readonly each?: { readonly over: Path; readonly as: string } | null
}

/** A variable in scope: the kind of record, and how it is spoken of. */
export interface Variable {
  readonly kind: string
  readonly phrase: string
}

export interface Voice extends SentenceContext {
  readonly variables: ReadonlyMap<string, Variable>
}

/** The words of a sentence form, filled. */
export const say = (voice: { language: Written }, form: string, filling: Filling = {}): string =>
  label(`sentence.${form}`, voice.language, filling)

export function voiceOf(context: SentenceContext): Voice {
  const standard = [
    ['leg', 'leg'],
    ['answerable', 'party'],
    ['declarant', 'party'],
    ['as_of', 'day'],
  ] as const
  const variables = new Map<string, Variable>(
    standard.map(([name, kind]) => [name, { kind, phrase: say(context, `variable.${name}`) }]),
  )
  const base = { ...context, variables }
  const { about, each } = context
  const voice = about && about !== 'leg' ? withRecord(base, about, about) : base
  return each ? withRecord(voice, each.as, kindOf(each.over, voice) ?? '') : voice
}

/** The kind of record that a path ends in; null for a plain value. */
function kindOf(path: Path, { variables, vocabulary }: Voice): string | null {
  let kind: string | null = variables.get(path.root)?.kind ?? null
  for (const hop of path.hops) {
    const type = kind ? vocabulary.records[kind]?.facts[hop] : undefined
    kind = type?.type === 'ref' || type?.type === 'record' ? type.of : null
  }
  return kind
}

/** One variable more, spoken of as “this data item”, or by `phrase`. */
export function withRecord(voice: Voice, name: string, kind: string, phrase?: string): Voice {
  const own = say(voice, `noun.${kind}`)
  const usual = say(voice, 'noun.this', { noun: kindName(voice, kind) })
  const spoken = phrase ?? (own === `sentence.noun.${kind}` ? usual : own)
  return { ...voice, variables: new Map([...voice.variables, [name, { kind, phrase: spoken }]]) }
}

/** How a kind of record is called: `data item`. */
export function kindName({ vocabulary, language }: SentenceContext, kind: string): string {
  return vocabulary.records[kind]?.name[language] ?? kind
}

export const quoted = (voice: { language: Written }, text: string): string => say(voice, 'quoted', { text })
