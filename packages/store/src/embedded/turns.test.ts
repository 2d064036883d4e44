import { expect, it } from 'vitest'
import { Turns } from './turns.ts'

/** Who is at it, in the order in which they come. */
function watched() {
  const turns = new Turns()
  const at: string[] = []
  return {
    at,
    turns,
    come: (who: string, how: 'take' | 'share') => void turns[how]().then(() => at.push(who)),
    settled: () => new Promise(resolve => setImmediate(resolve)),
  }
}

it('lets several share, and nobody besides who is alone; whoever came first goes first', async () => {
  const { at, turns, come, settled } = watched()
  come('a', 'share')
  come('b', 'share')
  come('C', 'take')
  come('d', 'share')
  come('e', 'share')
  come('F', 'take')
  await settled()
  expect(at).toEqual(['a', 'b'])
  turns.leave()
  await settled()
  expect(at).toEqual(['a', 'b'])
  turns.leave()
  await settled()
  expect(at).toEqual(['a', 'b', 'C'])
  turns.leave()
  await settled()
  expect(at).toEqual(['a', 'b', 'C', 'd', 'e'])
  turns.leave()
  turns.leave()
  await settled()
  expect(at).toEqual(['a', 'b', 'C', 'd', 'e', 'F'])
  turns.leave()
  come('G', 'take')
  await settled()
  expect(at.at(-1)).toBe('G')
})
