/** What a declaration describes, in words: who sends what to whom, where, what for. */
import type { Fact, Value, Vocabulary } from '@carnet/law'
import { readDeclaration } from '@carnet/lawbook'
import { type Language, textIn } from '@carnet/locales'
import { placeName } from '@carnet/present'
import { openLaw } from './open-law.ts'

export interface DeclaredLeg {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly fromPlace: string | null
  readonly toPlace: string | null
  readonly purposes: readonly string[]
}

export interface Declared {
  readonly legs: readonly DeclaredLeg[]
  /** Categories that it names, by code. */
  readonly categories: readonly string[]
}

/** Throws `CarnetError` for what is no declaration. */
export async function declaredIn(
  { text, today }: { text: string; today: string },
  language: Language,
): Promise<Declared> {
  const { vocabulary, codes } = await openLaw()
  const { declaration } = readDeclaration(text, 'declaration', { vocabulary, codes, today })
  const of = (leg: Fact) => legIn(leg, vocabulary, language)
  const items = [...declaration.items, ...declaration.legs.flatMap(leg => factsIn(leg.values.items))]
  const categories = items.map(({ values }) => values.category).filter(one => typeof one === 'string')
  return { legs: declaration.legs.map(of), categories: [...new Set(categories)] }
}

function legIn({ name, values }: Fact, vocabulary: Vocabulary, language: Language): DeclaredLeg {
  const place = (value: Value | readonly Value[] | undefined): string | null =>
    typeof value === 'string' ? placeName(value, { vocabulary, language }) : null
  const purposes = Array.isArray(values.purposes) ? (values.purposes as readonly Value[]) : []
  return {
    name: short(name),
    from: partyIn(values.from),
    to: partyIn(values.to),
    fromPlace: place(values.from_place),
    toPlace: place(values.to_place),
    purposes: purposes
      .filter(one => typeof one === 'string')
      .map(code => textIn(vocabulary.purposes[code], language) ?? code),
  }
}

const short = (name: string): string => name.slice(name.indexOf('.') + 1)

const isFact = (value: unknown): value is Fact =>
  typeof value === 'object' && value !== null && 'name' in value && 'values' in value

const partyIn = (value: Value | readonly Value[] | undefined): string =>
  isFact(value) ? (typeof value.values.name === 'string' ? value.values.name : short(value.name)) : '?'

const factsIn = (value: Value | readonly Value[] | undefined): readonly Fact[] =>
  Array.isArray(value) ? (value as readonly Value[]).filter(isFact) : []
