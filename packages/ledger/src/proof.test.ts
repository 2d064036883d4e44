import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leafHash, type Range, rootOf } from './merkle.ts'
import { consistencyPath, inclusionPath, verifyConsistency, verifyInclusion } from './proof.ts'

const SIZE = 70
const leaves = Array.from({ length: 1200 }, (_, index) => leafHash(Buffer.from(`entry ${index}`)))
const hashes = (ranges: Range[]) => ranges.map(({ start, end }) => rootOf(leaves.slice(start, end)))
const roots = Array.from({ length: SIZE + 1 }, (_, size) => rootOf(leaves.slice(0, size)))

function flip(hash: Buffer, byte: number): Buffer {
  const flipped = Buffer.from(hash)
  flipped[byte % hash.length]! ^= 1
  return flipped
}

describe('inclusion', () => {
  it('of every entry at every size verifies, and at no other place', () => {
    for (let size = 1; size <= SIZE; size++)
      for (let index = 0; index < size; index++) {
        const proof = hashes(inclusionPath(index, size))
        expect(verifyInclusion(leaves[index]!, index, size, proof, roots[size]!)).toBe(true)
        expect(verifyInclusion(leaves[index]!, (index + 1) % (size + 1), size, proof, roots[size]!)).toBe(
          false,
        )
      }
  })

  it('fails when any byte of it is another', () => {
    const size = fc.integer({ min: 1, max: 1200 })
    fc.assert(
      fc.property(size, fc.nat(), fc.nat(), fc.nat(31), (size, pick, which, byte) => {
        const index = pick % size
        const proof = hashes(inclusionPath(index, size))
        const root = rootOf(leaves.slice(0, size))
        const leaf = leaves[index]!
        expect(verifyInclusion(leaf, index, size, proof, root)).toBe(true)
        expect(verifyInclusion(flip(leaf, byte), index, size, proof, root)).toBe(false)
        expect(verifyInclusion(leaf, index, size, proof, flip(root, byte))).toBe(false)
        expect(verifyInclusion(leaf, index, size, [...proof, leaf], root)).toBe(false)
        if (proof.length === 0) return
        const at = which % proof.length
        const forged = proof.with(at, flip(proof[at]!, byte))
        expect(verifyInclusion(leaf, index, size, forged, root)).toBe(false)
        expect(verifyInclusion(leaf, index, size, proof.toSpliced(at, 1), root)).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
})

describe('consistency', () => {
  it('of every two sizes verifies, and from no other tree', () => {
    for (let size = 0; size <= SIZE; size++)
      for (let old = 0; old <= size; old++) {
        const proof = hashes(consistencyPath(old, size))
        expect(verifyConsistency(old, size, roots[old]!, roots[size]!, proof), `${old} ${size}`).toBe(true)
        expect(verifyConsistency(old, size, flip(roots[old]!, 3), roots[size]!, proof)).toBe(false)
        if (old > 0)
          expect(verifyConsistency(old, size, roots[old]!, flip(roots[size]!, 3), proof)).toBe(false)
        expect(verifyConsistency(old, size, roots[old]!, roots[size]!, [...proof, roots[1]!])).toBe(false)
        for (const at of proof.keys()) {
          const forged = proof.with(at, flip(proof[at]!, at))
          expect(verifyConsistency(old, size, roots[old]!, roots[size]!, forged)).toBe(false)
        }
      }
  })

  it('is refused for sizes that are no sizes', () => {
    const root = roots[1]!
    expect(verifyConsistency(-1, 1, root, root, [])).toBe(false)
    expect(verifyConsistency(1.5, 2, root, root, [])).toBe(false)
    expect(verifyConsistency(2, 1, root, root, [])).toBe(false)
    expect(verifyInclusion(root, 0, 2 ** 60, [], root)).toBe(false)
  })
})
