/** Makes what was found small: leaves out whatever it can be left without. */

type Plain = unknown

/**
 * The smallest data that is still wanted, as far as leaving out keys, members and layers leads. `wanted` is asked at most
 * `most` times.
 */
export function shrink<Data>(data: Data, wanted: (smaller: Data) => boolean, most = 6000): Data {
  let best = data
  let asked = 0
  for (let found = true; found; ) {
    found = false
    for (let depth = 0; depth < deepest; depth++) {
      // What could not be left out is passed over, so that a pass asks once for each thing.
      let kept = 0
      for (let next = nth(best, depth, kept); next !== null; next = nth(best, depth, kept)) {
        if (asked++ >= most) return best
        if (wanted(next.value as Data)) {
          best = next.value as Data
          found = true
        } else kept++
      }
    }
  }
  return best
}

const deepest = 14

/** The smaller one at this depth after so many others; null after the last. */
function nth(data: Plain, depth: number, after: number): { readonly value: Plain } | null {
  let passed = 0
  for (const value of atDepth(data, depth)) if (passed++ === after) return { value }
  return null
}

function* atDepth(data: Plain, depth: number): Generator<Plain> {
  if (typeof data !== 'object' || data === null) return
  const entries = Object.entries(data)
  const put = (index: number, value: Plain): Plain =>
    Array.isArray(data)
      ? data.map((one, at) => (at === index ? value : one))
      : Object.fromEntries(entries.map(([key, one], at) => [key, at === index ? value : one]))
  if (depth > 0) {
    for (const [index, [, value]] of entries.entries())
      for (const smaller of atDepth(value, depth - 1)) yield put(index, smaller)
    return
  }
  for (const index of entries.keys())
    yield Array.isArray(data)
      ? data.filter((_, at) => at !== index)
      : Object.fromEntries(entries.filter((_, at) => at !== index))
  // A part in the place of the whole: `not: { x }` becomes `{ x }`, `all: [x, y]` becomes `x`.
  for (const [index, [, value]] of entries.entries())
    if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value))
        if (typeof inner === 'object' && inner !== null) yield put(index, inner)
}
