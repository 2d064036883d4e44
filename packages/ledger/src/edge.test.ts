import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Edge, edgeOf, edgeRoot, emptyEdge, growEdge } from './edge.ts'
import { leafHash, rootOf } from './merkle.ts'
import { TILE_WIDTH, tileAt } from './tiles.ts'

const entry = (index: number) => Buffer.from(`entry ${index}`)
const leaves = Array.from({ length: 2000 }, (_, index) => leafHash(entry(index)))

describe('edge', () => {
  it('has the root of the whole tree after every entry', () => {
    let edge: Edge = emptyEdge
    for (let size = 0; size <= 600; size++) {
      expect(edgeRoot(edge)).toEqual(rootOf(leaves.slice(0, size)))
      edge = growEdge(edge, [entry(size)]).edge
    }
  })

  it('is the same however the entries come, and rebuilt from what was stored', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 256 }), { maxLength: 7 }), sizes => {
        let edge: Edge = emptyEdge
        for (const size of sizes)
          edge = growEdge(
            edge,
            Array.from({ length: size }, (_, at) => entry(edge.size + at)),
          ).edge
        expect(edgeRoot(edge)).toEqual(rootOf(leaves.slice(0, edge.size)))
        const rebuilt = edgeOf(edge.size, edge.entries, edge.tiles)
        expect(edgeRoot(rebuilt)).toEqual(edgeRoot(edge))
        expect(edgeRoot(growEdge(rebuilt, [entry(edge.size)]).edge)).toEqual(
          rootOf(leaves.slice(0, edge.size + 1)),
        )
      }),
      { numRuns: 40 },
    )
  })

  it('carries full tiles to the next levels', () => {
    let edge: Edge = emptyEdge
    const wide = TILE_WIDTH ** 2 + 1
    const full = new Map<string, number>()
    while (edge.size < wide) {
      const count = Math.min(TILE_WIDTH, wide - edge.size)
      const grown = growEdge(edge, Array<Buffer>(count).fill(Buffer.from('same')))
      for (const { tile } of grown.written)
        if (tile.width === TILE_WIDTH) full.set(String(tile.level), (full.get(String(tile.level)) ?? 0) + 1)
      edge = grown.edge
    }
    expect(Object.fromEntries(full)).toEqual({ entries: 256, 0: 256, 1: 1 })
    expect(edge.tiles.map(hashes => hashes.length)).toEqual([1, 0, 1])
    expect(tileAt(2, 0, wide)?.width).toBe(1)
  })
})
