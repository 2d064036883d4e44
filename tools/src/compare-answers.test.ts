import { describe, expect, it } from 'vitest'
import { compareAnswers } from './compare-answers.ts'

const before = {
  'a CN legs.one': { outcome: 'conditional', measures: ['require cn.8', 'oblige cn.9'], missing: [] },
  'b CN legs.one': { outcome: 'free' },
}

describe('two replays', () => {
  it('that agree have no changes', () => {
    expect(compareAnswers(before, structuredClone(before))).toEqual([])
  })

  it('that differ are told apart property by property', () => {
    const after = {
      ...before,
      'a CN legs.one': { outcome: 'free', measures: ['oblige cn.9', 'exempt cn.5'], missing: [] },
    }
    expect(compareAnswers(before, after)).toEqual([
      'a CN legs.one: outcome conditional → free',
      'a CN legs.one: measures −require cn.8; +exempt cn.5',
    ])
  })

  it('tell what is new and what is gone', () => {
    const after = { 'a CN legs.one': before['a CN legs.one'], c: { faults: ['CARNET_X'] } }
    expect(compareAnswers(before, after)).toEqual(['b CN legs.one: gone, was free', 'c: new, CARNET_X'])
  })

  it('see a list that came or went whole', () => {
    expect(compareAnswers({ a: {} }, { a: { missing: ['x'] } })).toEqual(['a: missing +x'])
    expect(compareAnswers({ a: { missing: ['x'] } }, { a: {} })).toEqual(['a: missing −x'])
  })
})
