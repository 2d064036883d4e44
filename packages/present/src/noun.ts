/** Paths as noun phrases: `leg.from.organised_in` is “the places of organisation of the sender”. */
import type { FactType, Path } from '@carnet/law'
import { formatDay, label } from '@carnet/locales'
import { kindName, say, type Voice } from './voice.ts'

export interface Noun {
  readonly text: string
  /** Whether it can stand for several values, by the last hop or one before. */
  readonly many: boolean
  /** Whether the last hop itself is a set, so that its name is a plural. */
  readonly plural: boolean
  /** The kind of record that it ends in; null for a plain value. */
  readonly kind: string | null
  /** The type of the last hop; null for a variable itself. */
  readonly type: FactType | null
  /** The last hop and the kind of record that has it. */
  readonly fact: string | null
  readonly holder: string | null
}

export function nounOf(path: Path, voice: Voice): Noun {
  const root = voice.variables.get(path.root)
  let noun: Noun = {
    // A day that the law itself names.
    text: root?.phrase ?? formatDay(path.root, voice.language),
    many: false,
    plural: false,
    kind: root?.kind ?? null,
    type: path.root === 'as_of' ? dayType : null,
    fact: null,
    holder: null,
  }
  path.hops.forEach((hop, index) => {
    noun = hopFrom(noun, hop, voice, index === 0 && path.root === 'leg')
  })
  return noun
}

function hopFrom(parent: Noun, hop: string, voice: Voice, ofTheLeg: boolean): Noun {
  const type = (parent.kind && voice.vocabulary.records[parent.kind]?.facts[hop]) || null
  const noun = factName(voice, parent.kind, hop)
  return {
    text: ofTheLeg ? say(voice, 'noun.the', { noun }) : say(voice, 'noun.of', { noun, parent: parent.text }),
    many: parent.many || (type?.many ?? false),
    plural: type?.many ?? false,
    kind: type && (type.type === 'ref' || type.type === 'record') ? type.of : null,
    type,
    fact: hop,
    holder: parent.kind,
  }
}

/** The record that has the last fact of a path. */
export function parentOf(path: Path, voice: Voice): Noun {
  return nounOf({ root: path.root, hops: path.hops.slice(0, -1) }, voice)
}

/** How a fact is called, without article. A fact that has no name yet is shown by its code. */
export function factName(voice: Voice, holder: string | null, fact: string): string {
  const code = `fact.${holder}.${fact}`
  const words = label(code, voice.language)
  return words === code ? fact.replaceAll('_', ' ') : words
}

/** One member of a collection: “data item”, “ownership of the receiver”. */
export function memberNoun(path: Path, voice: Voice): string {
  const kind = nounOf(path, voice).kind
  const noun = kind ? kindName(voice, kind) : (path.hops.at(-1) ?? path.root)
  if (path.root === 'leg' && path.hops.length === 1) return noun
  return path.hops.length === 0 ? noun : say(voice, 'one.of', { noun, parent: parentOf(path, voice).text })
}

const dayType: FactType = {
  type: 'day',
  of: '',
  values: [],
  many: false,
  silence: 'world',
  only_for: [],
  not_for: [],
  complete_when: null,
  question: null,
}
