import { readFileSync } from 'node:fs'
import { fingerprint, normaliseIdentifier } from '@carnet/inspect'
import type { Withdrawal } from '@carnet/state'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ClearanceEvent } from './events.ts'
import { Desk, story } from './testing.ts'
import { verify } from './verify.ts'

let desk: Desk
beforeEach(() => {
  desk = new Desk()
})
afterEach(() => desk.close())

const kind = 'person.contact.email'
const told = { people: 'staff: { relation: employee, identified_by: [staff_number] }' }
/** Two rows of one person, whose address stands in the first of them alone. */
const csv = `staff_number,email,department
7,ann@example.cn,a
8,bob@example.cn,b
7,,c
9,Eve@Example.cn,d
`
const declaration = (more = ''): string =>
  desk.write(
    'way.yaml',
    story(
      { move: more },
      { ...told, items: '"*": { collected_in: [CN] }\nemail: { category: person.contact.email }' },
    ),
  )

async function say(identifier: string, more: Partial<Withdrawal> = {}): Promise<string> {
  return desk.withState(async state => {
    const print = fingerprint(
      state.derive('fingerprint', ''),
      kind,
      normaliseIdentifier(kind, identifier)!,
    ).toString('hex')
    await state.withdraw({
      carnet_withdrawal: 1,
      at: '2026-11-20T08:00:00Z',
      does: 'withdraw',
      kind,
      fingerprint: print,
      to: null,
      ...more,
    })
    return print
  })
}

const moved = (): string[] =>
  readFileSync(desk.path('out', 'data.csv'), 'utf8').trimEnd().split('\n').slice(1)

describe('whoever took their consent back', () => {
  it('is left out of what moves, in every row, and of what is counted', async () => {
    await say(' ANN@example.cn ')
    const events: ClearanceEvent[] = []
    const data = desk.write('data.csv', csv)
    const cleared = await desk.clear({
      declaration: declaration(),
      data,
      report: event => events.push(event),
    })
    expect(cleared.moved).toBe(true)
    expect(moved()).toEqual(['8,bob@example.cn,b', '9,Eve@Example.cn,d'])
    expect(events.find(({ step }) => step === 'withdrawn')).toMatchObject({
      leg: 'move',
      rows: 2,
      untold: [],
    })
    expect(events.find(({ step }) => step === 'inspect')).toMatchObject({
      inspection: { rows: 2, people: { count: { low: 2, high: 2 } } },
    })
    expect((await verify({ carnet: cleared.released[0]!.carnet })).ok).toBe(true)
  })

  it('is not told of by the ledger, nor by the carnet', async () => {
    const print = await say('ann@example.cn')
    const data = desk.write('data.csv', csv)
    const { released } = await desk.clear({ declaration: declaration(), data })
    const record = await desk.withState(state => state.record(released[0]!.entry))
    for (const text of [JSON.stringify(record), readFileSync(released[0]!.carnet, 'utf8')])
      for (const secret of [print, 'ann@', 'ANN@', 'withdraw']) expect(text).not.toContain(secret)
  })

  it('of one recipient only is left out for that one', async () => {
    const data = desk.write('data.csv', csv)
    await say('bob@example.cn', { to: 'somebody-else' })
    await say('eve@example.cn', { to: 'lei:CARN00EXAMPLESG00189' })
    await desk.clear({ declaration: declaration(), data })
    expect(moved()).toEqual(['7,ann@example.cn,a', '8,bob@example.cn,b', '7,,c'])
  })

  it('and gave it again is not left out: the last word holds', async () => {
    const data = desk.write('data.csv', csv)
    await say('ann@example.cn', { at: '2026-11-21T08:00:00Z', does: 'consent-again' })
    await say('ann@example.cn')
    await desk.clear({ declaration: declaration(), data })
    expect(moved()).toHaveLength(4)
  })

  it('after a delivery is left out of the next of the same data, which is another clearance', async () => {
    const data = desk.write('data.csv', csv)
    const first = await desk.clear({ declaration: declaration(), data })
    expect(moved()).toHaveLength(4)
    await say('ann@example.cn')
    const second = await desk.clear({ declaration: declaration(), data, out: desk.path('later') })
    expect(second.id).not.toBe(first.id)
    expect(readFileSync(desk.path('later', 'data.csv'), 'utf8')).not.toContain('ann@')
    // Somebody who is not in it changes nothing: the same clearance.
    await say('nobody@example.cn')
    expect(await desk.clear({ declaration: declaration(), data, out: desk.path('later') })).toMatchObject({
      id: second.id,
      again: true,
    })
  })

  it('while a clearance is being prepared stops it: it has to be run again', async () => {
    const data = desk.write('data.csv', csv)
    await expect(
      desk.withState(async state => {
        const { clear } = await import('./clear.ts')
        const { clock, library, today } = await import('./testing.ts')
        return clear({
          library,
          state: {
            ...state,
            alone: async work => {
              await state.withdraw({
                carnet_withdrawal: 1,
                at: '2026-11-20T08:00:00Z',
                does: 'withdraw',
                kind,
                fingerprint: 'ab'.repeat(16),
                to: null,
              })
              return state.alone(work)
            },
          },
          declaration: declaration(),
          data,
          out: desk.path('out'),
          encryptTo: [],
          clock,
          today,
          version: '0.0.0',
          report: () => {},
        })
      }),
    ).rejects.toMatchObject({ code: 'CARNET_WITHDRAWN_MEANWHILE' })
  })

  it('cannot be found where the data have no such identifier, which is said', async () => {
    await say('ann@example.cn')
    const data = desk.write('data.csv', 'staff_number,department\n7,a\n8,b\n')
    const events: ClearanceEvent[] = []
    const declared = desk.write('way.yaml', story({ move: '' }, told))
    await desk.clear({ declaration: declared, data, report: event => events.push(event) })
    expect(events.find(({ step }) => step === 'withdrawn')).toMatchObject({ rows: 0, untold: [kind] })
    expect(moved()).toHaveLength(2)
  })
})
