import { createHash } from 'node:crypto'

/** A stream of numbers that depends on its name alone: SHA-256 of seed, name and a count. One stream a file, so that files change apart. */
export function randomStream(name) {
  let block = Buffer.alloc(0)
  let offset = 0
  let count = 0
  const next = () => {
    if (offset === block.length) {
      block = createHash('sha256').update(`carnet examples 1/${name}/${count++}`).digest()
      offset = 0
    }
    offset += 4
    return block.readUInt32BE(offset - 4)
  }
  /** A whole number from `low` to `high`, both included. */
  const between = (low, high) => low + (next() % (high - low + 1))
  return {
    between,
    pick: list => list[next() % list.length],
    /** True `percent` times in a hundred. */
    chance: percent => next() % 1000 < percent * 10,
    /** A whole number about `middle`, at most `spread` away, the middle likelier: the mean of three draws. */
    around: (middle, spread) =>
      middle +
      Math.round((between(-spread, spread) + between(-spread, spread) + between(-spread, spread)) / 3),
    digits: length => Array.from({ length }, () => next() % 10).join(''),
    hex: length => Array.from({ length }, () => (next() % 16).toString(16)).join(''),
    /** A day as YYYY-MM-DD, both ends included. */
    day: (from, to) => {
      const start = Date.parse(from)
      const days = (Date.parse(to) - start) / 86_400_000
      return new Date(start + between(0, days) * 86_400_000).toISOString().slice(0, 10)
    },
  }
}
