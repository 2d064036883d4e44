/** A library as lines of text: the first tells of all regimes what is asked of every one, then a regime a line, then people's rights. */
import type { Regime } from '@carnet/law'
import type { Library } from './library.ts'

/** What finds out whether a regime is concerned, and names it where it is not. */
const frontKeys = ['code', 'name', 'digest', 'places'] as const
export type Front = Pick<Regime, (typeof frontKeys)[number]>

/** All but the regimes, and of each of those its front. */
export interface PackedHead {
  readonly vocabulary: Library['vocabulary']
  readonly arrangements: Library['arrangements']
  readonly codes: readonly (readonly [string, readonly string[]])[]
  /** In the order of the library. */
  readonly regimes: readonly Front[]
}

export interface PackedLibrary {
  readonly head: PackedHead
  /** A line of JSON for each regime, and one for the rights. */
  readonly lines: readonly string[]
}

export function packLibrary({ vocabulary, arrangements, codes, regimes, rights }: Library): PackedLibrary {
  return {
    head: {
      vocabulary,
      arrangements,
      codes: [...codes].map(([scheme, known]) => [scheme, [...known]]),
      regimes: regimes.map(({ code, name, digest, places }) => ({ code, name, digest, places })),
    },
    lines: [...regimes, rights].map(part => JSON.stringify(part)),
  }
}

/**
 * The library again. `lineOf` is asked for a regime's line when some part of it that is not its front is first looked at,
 * and for the last line, that of the rights, when these are.
 */
export function unpackLibrary(head: PackedHead, lineOf: (index: number) => string): Library {
  let rights: Library['rights'] | null = null
  return {
    vocabulary: head.vocabulary,
    arrangements: head.arrangements,
    codes: new Map(head.codes.map(([scheme, codes]) => [scheme, new Set(codes)])),
    regimes: head.regimes.map((front, index) => folded(front, () => JSON.parse(lineOf(index)) as Regime)),
    get rights() {
      rights ??= JSON.parse(lineOf(head.regimes.length)) as Library['rights']
      return rights
    },
  }
}

/** A regime whose front is at hand; the rest is unpacked when some part of it is first asked for. */
function folded(front: Front, unpack: () => Regime): Regime {
  let whole: Regime | null = null
  const regime = { ...front }
  for (const part of parts) {
    Object.defineProperty(regime, part, {
      enumerable: true,
      get: () => {
        whole ??= unpack()
        return whole[part]
      },
    })
  }
  return regime as Regime
}

/** All that a regime has besides its front. A part that is missing here would be missing from what was kept: the type says so. */
const parts = Object.keys({
  authority: 0,
  time_zone: 0,
  words: 0,
  answerable: 0,
  applies_when: 0,
  transfer_when: 0,
  instruments: 0,
  definitions: 0,
  parameters: 0,
  lists: 0,
  counters: 0,
  mechanisms: 0,
  provisions: 0,
} satisfies Record<Exclude<keyof Regime, keyof Front>, 0>) as Exclude<keyof Regime, keyof Front>[]
