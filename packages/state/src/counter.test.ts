import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CounterEntry, foldCounter, type Unions } from './counter.ts'

const kinds = ['resident-id', 'phone']
const sets = new Map<string, readonly number[]>()

/** A fingerprint whose order and equality are those of the number; only its end differs, the hard case for comparing. */
function fingerprint(person: number): Buffer {
  const bytes = Buffer.alloc(16)
  bytes.writeUInt32BE(person, 12)
  return bytes
}

/** Chunks of two, so that every merge crosses the ends of chunks. */
async function* readSet(sha256: string): AsyncGenerator<Buffer> {
  const people = [...sets.get(sha256)!].sort((a, b) => a - b).map(fingerprint)
  for (let i = 0; i < people.length; i += 2) yield Buffer.concat(people.slice(i, i + 2))
}

function stored(people: readonly number[]): string {
  const name = JSON.stringify(people)
  sets.set(name, people)
  return name
}

const window = { from: '2026-01-01', to: '2026-12-31' }
const identified = fc
  .record({
    kind: fc.constantFrom(...kinds),
    people: fc.uniqueArray(fc.nat(30)),
    nameless: fc.nat(3),
    low: fc.nat(5),
  })
  .map(({ kind, people, nameless, low }) => {
    const high = people.length + nameless
    return { kind, sha256: stored(people), count: { low: Math.min(low, high), high } }
  })
const nameless = fc
  .tuple(fc.nat(20), fc.nat(20))
  .map(([low, more]) => ({ kind: null, sha256: null, count: { low, high: low + more } }))
const entry: fc.Arbitrary<CounterEntry> = fc.record({
  day: fc.constantFrom('2025-12-31', '2026-01-01', '2026-06-30', '2026-12-31', '2027-01-01'),
  key: fc.constantFrom('ours', 'theirs'),
  people: fc.oneof(identified, nameless),
})
const exact = fc.array(
  fc.uniqueArray(fc.nat(60)).map(people => {
    const count = { low: people.length, high: people.length }
    return { day: '2026-05-05', key: 'ours', people: { kind: 'resident-id', sha256: stored(people), count } }
  }),
)

describe('unions that have been counted', () => {
  it('give what counting again gives, whatever was counted before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(entry, { maxLength: 5 }), { maxLength: 4 }), async rounds => {
        const unions: Unions = new Map()
        for (const entries of rounds)
          expect(await foldCounter(entries, window, 'ours', readSet, unions)).toEqual(
            await foldCounter(entries, window, 'ours', readSet),
          )
      }),
    )
  })

  it('are read once, also when several ask at the same time; one that failed is read again', async () => {
    let reads = 0
    let damaged = true
    async function* counting(sha256: string): AsyncGenerator<Buffer> {
      reads++
      if (damaged) throw new Error('damaged')
      yield* readSet(sha256)
    }
    const people = { kind: 'phone', sha256: stored([1, 2]), count: { low: 2, high: 2 } }
    const entries = [{ day: '2026-05-05', key: 'ours', people }]
    const unions: Unions = new Map()
    const count = () => foldCounter(entries, window, 'ours', counting, unions)
    await expect(count()).rejects.toThrow('damaged')
    damaged = false
    expect(await Promise.all([count(), count(), count()])).toEqual(Array(3).fill({ low: 2, high: 2 }))
    await count()
    expect(reads).toBe(2)
  })
})

describe('foldCounter', () => {
  it('equals a naive set for one kind of identifier', async () => {
    await fc.assert(
      fc.asyncProperty(exact, async entries => {
        const naive = new Set(entries.flatMap(({ people }) => [...sets.get(people.sha256)!])).size
        expect(await foldCounter(entries, window, 'ours', readSet)).toEqual({ low: naive, high: naive })
      }),
    )
  })

  it('contains every true number of people behind sets of different kinds and rows without identity', async () => {
    // The same people seen through two kinds of identifier, and some rows that may be any of them.
    const truth = fc.record({ all: fc.uniqueArray(fc.nat(40)), cut: fc.nat(40), rows: fc.nat(40) })
    await fc.assert(
      fc.asyncProperty(truth, async ({ all, cut, rows }) => {
        const [a, b] = [all.slice(0, cut), all.slice(Math.floor(cut / 2))]
        const entries = [a, b].map((people, i) => ({
          day: '2026-05-05',
          key: 'ours',
          people: {
            kind: kinds[i]!,
            sha256: stored(people),
            count: { low: people.length, high: people.length },
          },
        }))
        const unknown = {
          kind: null,
          sha256: null,
          count: { low: Math.min(rows, 1, all.length), high: rows },
        }
        const total = await foldCounter(
          [...entries, { day: '2026-05-05', key: 'ours', people: unknown }],
          window,
          'ours',
          readSet,
        )
        expect(total.low).toBeLessThanOrEqual(all.length)
        expect(total.high).toBeGreaterThanOrEqual(all.length)
        expect(total.low).toBeGreaterThanOrEqual(Math.max(a.length, b.length))
      }),
    )
  })

  it('does not depend on the order of the entries', async () => {
    const shuffled = fc
      .array(entry)
      .chain(entries =>
        fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
      )
    await fc.assert(
      fc.asyncProperty(shuffled, async ([entries, other]) => {
        const one = await foldCounter(entries, window, 'ours', readSet)
        expect(await foldCounter(other, window, 'ours', readSet)).toEqual(one)
      }),
    )
  })

  it('never falls when an entry is added', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry), entry, async (entries, more) => {
        const before = await foldCounter(entries, window, 'ours', readSet)
        const after = await foldCounter([...entries, more], window, 'ours', readSet)
        expect(after.low).toBeGreaterThanOrEqual(before.low)
        expect(after.high).toBeGreaterThanOrEqual(before.high)
        expect(after.low).toBeLessThanOrEqual(after.high)
      }),
    )
  })

  it('counts the same set twice as once, exactly', async () => {
    const people = { kind: 'resident-id', sha256: stored([1, 2, 3]), count: { low: 3, high: 3 } }
    const twice = ['2026-02-01', '2026-03-01'].map(day => ({ day, key: 'ours', people }))
    expect(await foldCounter(twice, window, 'ours', readSet)).toEqual({ low: 3, high: 3 })
  })

  it('gives the interval [max, sum] for different kinds, open where a count is open', async () => {
    const day = '2026-02-01'
    const a = { kind: 'resident-id', sha256: stored([1, 2, 3]), count: { low: 3, high: 3 } }
    const b = { kind: 'phone', sha256: stored([7, 8]), count: { low: 2, high: 2 } }
    const open = { kind: null, sha256: null, count: { low: 1, high: Number.POSITIVE_INFINITY } }
    const entries = [a, b].map(people => ({ day, key: 'ours', people }))
    expect(await foldCounter(entries, window, 'ours', readSet)).toEqual({ low: 3, high: 5 })
    const more = [...entries, { day, key: 'ours', people: open }]
    expect(await foldCounter(more, window, 'ours', readSet)).toEqual({
      low: 3,
      high: Number.POSITIVE_INFINITY,
    })
  })

  it('looks at its window, both ends included, and its key only', async () => {
    const counted = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((day, i) => {
      return { day, key: 'ours', people: { kind: 'phone', sha256: stored([i]), count: { low: 1, high: 1 } } }
    })
    const other = { ...counted[1]!, key: 'theirs', people: { ...counted[1]!.people, sha256: stored([9]) } }
    expect(await foldCounter([...counted, other], window, 'ours', readSet)).toEqual({ low: 2, high: 2 })
    expect(await foldCounter([], window, 'ours', readSet)).toEqual({ low: 0, high: 0 })
  })
})
