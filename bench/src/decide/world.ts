/** The matrix that is measured: every pair of two hundred places, fifty categories. Runs in a browser, too. */
import type { Declaration, Fact, Matrix, MatrixInput, Regime, Vocabulary } from '@carnet/law'

export const places = 200
export const categories = 50

interface Law {
  readonly regimes: readonly Regime[]
  readonly vocabulary: Vocabulary
}

/** The places of the regimes first, then others, until there are enough. */
export function matrixInput({ regimes, vocabulary }: Law): MatrixInput {
  const own = regimes.flatMap(regime => regime.places)
  return {
    regimes,
    vocabulary,
    as_of: '2026-11-23',
    places: [...new Set([...own, ...vocabulary.places])].slice(0, places),
    categories: Object.keys(vocabulary.categories).slice(0, categories),
    declare,
  }
}

const exactly = (value: number) => ({ low: value, high: value })

/** A company sends data about a thousand adults to another company, which is not related to it. */
function declare(from: string, to: string, category: string): Declaration {
  const record = (kind: string, name: string, values: Fact['values']): Fact => ({
    kind,
    name,
    values,
    judged: {},
  })
  const company = (name: string, place: string): Fact =>
    record('party', name, {
      kind: 'company',
      organised_in: [place],
      principal_place: place,
      establishments: [place],
      owners: [],
      owners_complete: true,
    })
  const sender = company('parties.from', from)
  const receiver = company('parties.to', to)
  const people = record('people', 'people.them', {
    count: exactly(1000),
    youngest: exactly(18),
    citizenship: [from],
    resident_in: [from],
    located_in: [from],
  })
  const item = record('item', 'items.it', { category, people, collected_in: [from], linked_with: [] })
  const leg = record('leg', 'legs.one', {
    from: sender,
    to: receiver,
    from_place: from,
    to_place: to,
    act: 'send',
    items: [item],
    sender_role: 'controller',
    receiver_role: 'controller',
  })
  return {
    as_of: '2026-11-23',
    declarant: null,
    parties: [sender, receiver],
    people: [people],
    items: [item],
    legs: [leg],
    agreements: [],
    counters: {},
    regimes: [],
  }
}

/** A number that two matrices share only when their cells are the same. */
export function markOf({ cells }: Matrix): number {
  let mark = 2_166_136_261
  for (const cell of cells) mark = Math.imul(mark ^ cell, 16_777_619) >>> 0
  return mark
}
