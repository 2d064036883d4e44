/** all, any, not: what is shown of them, and what is asked. */
import { describe, expect, it } from 'vitest'
import type { Asked } from '../asked.ts'
import { type Kleene, NO, UNKNOWN, YES } from '../kleene.ts'
import type { Frame, Node } from '../node.ts'
import { all, always, any } from './logic.ts'

const frame = (inFull: boolean) => ({ world: { inFull } }) as unknown as Frame
const none = {} as Asked

function leaf(name: string, answer: Kleene, asked: string[] = []): Node {
  return {
    judge: () => answer,
    explain: () => ({ answer, form: name, says: {}, children: [] }),
    ask: () => void asked.push(name),
  }
}

const shown = (node: Node, inFull: boolean) => node.explain(frame(inFull)).children.map(({ form }) => form)

describe('a junction', () => {
  const parts = [leaf('yes', YES), leaf('no', NO), leaf('open', UNKNOWN)]

  it('shows all of its parts in full, else those alone that decide it', () => {
    expect([shown(all(parts), true), shown(all(parts), false)]).toEqual([['yes', 'no', 'open'], ['no']])
    expect([shown(any(parts), true), shown(any(parts), false)]).toEqual([['yes', 'no', 'open'], ['yes']])
    const undecided = [leaf('yes', YES), leaf('open', UNKNOWN)]
    expect(shown(all(undecided), false)).toEqual(['yes', 'open'])
  })

  it('asks only of the parts that are open', () => {
    const asked: string[] = []
    const node = all([leaf('yes', YES, asked), leaf('open', UNKNOWN, asked), leaf('no', NO, asked)])
    node.ask(frame(false), none)
    expect(asked).toEqual(['open'])
  })
})

it('what has no condition always holds, and says so', () => {
  expect(always.judge(frame(false))).toBe(YES)
  expect(always.explain(frame(false))).toEqual({ answer: YES, form: 'always', says: {}, children: [] })
})
