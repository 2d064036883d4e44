/** The vectors of conformance/proofs, which an independent implementation has made and judged. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openCheckpoint } from './checkpoint.ts'
import { emptyEdge, growEdge } from './edge.ts'
import { openCheckpointFollowing } from './key-in-force.ts'
import { leafHash, rootOf } from './merkle.ts'
import { openNote, parseVerifier } from './note.ts'
import { verifyConsistency, verifyInclusion } from './proof.ts'
import { verifyLogSuccessions } from './succession.ts'
import { decodeBundle, encodeBundle, parseTilePath, TILE_WIDTH, tileAt, tilePath } from './tiles.ts'
import { verifyTlogProof } from './tlog-proof.ts'

function vectors(name: string) {
  return JSON.parse(
    readFileSync(new URL(`../../../conformance/proofs/${name}.json`, import.meta.url), 'utf8'),
  )
}

function verdict(attempt: () => unknown): 'accept' | 'reject' {
  try {
    attempt()
    return 'accept'
  } catch {
    return 'reject'
  }
}

const hash = (text: string) => Buffer.from(text, 'hex')

describe('merkle', () => {
  const merkle = vectors('merkle')
  const leaves = Array.from({ length: 1100 }, (_, index) => leafHash(Buffer.from(`entry ${index}`)))
  it('hashes leaves', () => {
    for (const leaf of merkle.leaves) expect(leafHash(hash(leaf.entry_hex)).toString('hex')).toBe(leaf.hash)
  })
  it('hashes trees', () => {
    for (const { size, root } of merkle.roots)
      expect(rootOf(leaves.slice(0, size)).toString('hex'), String(size)).toBe(root)
  })
  it('judges inclusion proofs', () => {
    for (const c of merkle.inclusion) {
      const found = verifyInclusion(
        leafHash(hash(c.entry_hex)),
        c.index,
        c.size,
        c.proof.map(hash),
        hash(c.root),
      )
      expect(found ? 'accept' : 'reject', `${c.name}: ${c.index} of ${c.size}`).toBe(c.expect)
    }
  })
  it('judges consistency proofs', () => {
    for (const c of merkle.consistency) {
      const found = verifyConsistency(c.old_size, c.size, hash(c.old_root), hash(c.root), c.proof.map(hash))
      expect(found ? 'accept' : 'reject', `${c.name}: ${c.old_size} to ${c.size}`).toBe(c.expect)
    }
  })
})

describe('signed-note', () => {
  const { verifier, keys, notes } = vectors('signed-note')
  it.each<{ name: string; key: string; expect: string }>(keys)('key: $name', c => {
    expect(verdict(() => parseVerifier(c.key))).toBe(c.expect)
  })
  it.each<{ name: string; note: string; expect: string }>(notes)('note: $name', c => {
    expect(verdict(() => openNote(c.note, parseVerifier(verifier)))).toBe(c.expect)
  })
})

describe('tlog-checkpoint', () => {
  const { verifier, checkpoints } = vectors('tlog-checkpoint')
  it.each<{ name: string; checkpoint: string; expect: string; size?: number; root?: string }>(checkpoints)(
    '$name',
    c => {
      expect(verdict(() => openCheckpoint(c.checkpoint, parseVerifier(verifier)))).toBe(c.expect)
      if (c.expect === 'reject') return
      const { size, root } = openCheckpoint(c.checkpoint, parseVerifier(verifier))
      expect({ size, root: root.toString('hex') }).toEqual({ size: c.size, root: c.root })
    },
  )
})

describe('tlog-tiles', () => {
  const { paths, trees, bundle } = vectors('tlog-tiles')
  it.each<{ path: string; expect: string; level?: number; index?: number; width?: number }>(paths)(
    '$path',
    c => {
      expect(verdict(() => parseTilePath(c.path))).toBe(c.expect)
      if (c.expect === 'reject') return
      const { level, index, width } = parseTilePath(c.path)
      expect({ level, index, width }).toEqual({ level: c.level, index: c.index, width: c.width })
      expect(tilePath({ level, index, width })).toBe(c.path)
    },
  )
  it.each<{ size: number; whole: boolean; hash_tiles: string[] }>(trees)('tiles of $size leaves', c => {
    for (const path of c.hash_tiles) {
      const { level, index } = parseTilePath(path)
      expect(tilePath(tileAt(level, index, c.size)!)).toBe(path)
    }
    if (!c.whole) return
    let edge = emptyEdge
    const written = new Set<string>()
    while (edge.size < c.size) {
      const count = Math.min(TILE_WIDTH, c.size - edge.size)
      const grown = growEdge(edge, Array<Buffer>(count).fill(Buffer.from('x')))
      edge = grown.edge
      for (const { tile } of grown.written) written.add(tilePath(tile))
    }
    expect([...written]).toEqual(expect.arrayContaining(c.hash_tiles))
  })
  it('bundles entries', () => {
    const entries = bundle.entries_hex.map(hash)
    expect(encodeBundle(entries).toString('hex')).toBe(bundle.bundle_hex)
    expect(decodeBundle(hash(bundle.bundle_hex))).toEqual(entries)
  })
})

describe('tlog-proof', () => {
  const { verifier, proofs } = vectors('tlog-proof')
  it.each<{ name: string; entry_hex: string; proof: string; expect: string }>(proofs)('$name', c => {
    expect(verdict(() => verifyTlogProof(c.proof, hash(c.entry_hex), parseVerifier(verifier)))).toBe(c.expect)
  })
})

describe('ledger-succession', () => {
  const { successions, checkpoints } = vectors('ledger-succession')
  it.each(successions as { name: string; successions: never[]; expect: string }[])('$name', c => {
    expect(verdict(() => verifyLogSuccessions(c.successions))).toBe(c.expect)
  })
  it.each(
    checkpoints as {
      name: string
      pinned: string
      successions: never[]
      checkpoint: string
      expect: string
    }[],
  )('$name', c => {
    const open = () => openCheckpointFollowing(c.checkpoint, c.pinned, verifyLogSuccessions(c.successions))
    expect(verdict(open)).toBe(c.expect)
  })
})
