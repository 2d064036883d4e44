import type { PlanSection } from '@carnet/lawbook'
import type { Plan, Plans } from '@carnet/plan'
import { describe, expect, it } from 'vitest'
import { choosePlan } from './choose.ts'

const plansOf = (...plans: Partial<Plan>[]): Plans => ({ plans }) as unknown as Plans
const approved = (name: string): PlanSection => ({
  approved: name,
  by: 'me',
  day: '2026-11-20',
  protect: [],
  encrypt_to: [],
  at: { file: 'way.yaml', line: 7 },
})
const keep = (ready: boolean): Partial<Plan> => ({ name: 'keep everything', ready })

describe('choosePlan', () => {
  it('takes the plan of a number, from 1', () => {
    const plans = plansOf({ name: 'drop a' }, keep(false))
    expect(choosePlan(plans, 2, null)).toMatchObject({ plan: { name: 'keep everything' }, by: 'number' })
    expect(() => choosePlan(plans, 3, null)).toThrow(
      expect.objectContaining({ code: 'CARNET_PLAN_NUMBER', data: { chosen: 3, count: 2 } }),
    )
  })

  it.each([
    ['drop b, a', 'drop a, b'],
    ['drop  b，a', 'drop a, b'],
    ['drop b、a', 'drop a, b'],
    ['pseudonymise c; drop b, a', 'drop a, b; pseudonymise c'],
    ['drop hired on, bank account', 'drop bank account, hired on'],
    ['drop km/h', 'drop km/h'],
    ['drop east/b, west/a', 'drop east/b, west/a'],
  ])('finds an approved plan however its items are listed: %s', (written, name) => {
    expect(choosePlan(plansOf({ name }), undefined, approved(written))).toMatchObject({ by: 'declaration' })
  })

  it.each(['drop a', 'drop a, b, c', 'pseudonymise a, b', 'keep everything', 'drop hired, on'])(
    'refuses what is no longer among the plans: %s',
    name => {
      const plans = plansOf({ name: 'drop a, b' }, { name: 'drop hired on' })
      expect(() => choosePlan(plans, undefined, approved(name))).toThrow(
        expect.objectContaining({ code: 'CARNET_PLAN_NOT_FOUND', at: { file: 'way.yaml', line: 7 } }),
      )
    },
  )

  it('a number stands above what is approved', () => {
    expect(choosePlan(plansOf({ name: 'drop a' }), 1, approved('gone'))).toMatchObject({ by: 'number' })
  })

  it('chooses nothing by itself but to keep everything, and that only when it is ready', () => {
    expect(choosePlan(plansOf({ name: 'drop a', ready: true }, keep(false)), undefined, null)).toBeNull()
    expect(choosePlan(plansOf(keep(true)), undefined, null)).toMatchObject({ by: 'nothing to change' })
    expect(choosePlan(plansOf(), undefined, null)).toBeNull()
  })
})
