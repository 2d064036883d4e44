import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ClearanceEvent } from './events.ts'
import { Desk, story } from './testing.ts'
import { verify } from './verify.ts'

let desk: Desk
beforeEach(() => {
  desk = new Desk()
})
afterEach(() => desk.close())

const csv = (first: number, count: number): string =>
  `email,department\n${Array.from({ length: count }, (_, row) => `p${first + row}@example.cn,r${row % 3}\n`).join('')}`
const told = { people: 'staff: { relation: employee, identified_by: [email] }' }
const write = (text = story({ move: '' }, told)): string => desk.write('way.yaml', text)
const ledgerSize = (): Promise<number> => desk.withState(async state => (await state.log()).size)

/** The running total of a kind, as the next decision is handed it. */
async function total(
  data: string,
  declaration: string,
  counter = 'ordinary-this-year',
): Promise<{ low: number; high: number | null }> {
  let text = ''
  const report = (event: ClearanceEvent): void => {
    if (event.step === 'decide') text = JSON.stringify(event.decision)
    if (event.step === 'plan') throw new Error('far enough')
  }
  await desk.clear({ declaration, data, report }).catch(() => {})
  const found = new RegExp(`"${counter}":(\\{[^}]*\\})`).exec(text)
  return found ? JSON.parse(found[1]!) : expect.fail(text.slice(0, 4000))
}

class Stop extends Error {}
/** Stops as a crash would, just after a step was reported. */
const stopAfter = (step: ClearanceEvent['step'], times = 1) => {
  let left = times
  return (event: ClearanceEvent): void => {
    if (event.step === step && --left === 0) throw new Stop(step)
  }
}

describe('a run that was cut off', () => {
  const steps = ['ledger', 'move', 'carnet'] as const
  it.each(steps.flatMap(step => [1, 2].map(times => [step, times] as const)))(
    'after step %s of leg %i is finished by the next: the same clearance, once',
    async (step, times) => {
      desk.write('east.csv', csv(0, 5))
      desk.write('west.csv', csv(3, 5))
      const declaration = write(story({ east: 'data: east.csv', west: 'data: west.csv' }, told))
      await expect(desk.clear({ declaration, report: stopAfter(step, times) })).rejects.toThrow(Stop)
      const cleared = await desk.clear({ declaration })
      expect(cleared).toMatchObject({ moved: true, again: false })
      expect(await ledgerSize()).toBe(2)
      for (const { file, carnet } of cleared.released) {
        expect(existsSync(file!)).toBe(true)
        expect((await verify({ carnet })).ok).toBe(true)
      }
      expect(await desk.clear({ declaration })).toMatchObject({ again: true, id: cleared.id })
      for (const leg of ['east', 'west'])
        expect(readdirSync(desk.path('out', leg)).sort()).toEqual([`${leg}.carnet`, `${leg}.csv`])
    },
  )

  it.each(['protect', ...steps] as const)(
    'after step %s goes on where its folder was moved to, where the destination bears a name: once, also when asked again',
    async step => {
      const data = desk.write('staff.csv', csv(0, 5))
      const declaration = write()
      const destination = 'transfer:1'
      const cutOff = desk.clear({ declaration, data, destination, report: stopAfter(step) })
      await expect(cutOff).rejects.toThrow(Stop)
      const out = desk.path('elsewhere')
      renameSync(desk.path('out'), out)
      const cleared = await desk.clear({ declaration, data, destination, out })
      expect(cleared).toMatchObject({ moved: true, again: false })
      expect(readdirSync(out).sort()).toEqual(['staff.carnet', 'staff.csv'])
      expect(existsSync(desk.path('out'))).toBe(false)
      expect(await ledgerSize()).toBe(1)
      expect((await verify({ carnet: cleared.released[0]!.carnet })).ok).toBe(true)
      const again = await desk.clear({ declaration, data, destination, out })
      expect(again).toMatchObject({ again: true, id: cleared.id })
      expect(again.released).toEqual(cleared.released)
    },
  )

  it('before the ledger leaves nothing, counts nobody, and starts anew', async () => {
    const data = desk.write('staff.csv', csv(0, 5))
    const declaration = write()
    await expect(desk.clear({ declaration, data, report: stopAfter('protect') })).rejects.toThrow(Stop)
    expect(readdirSync(desk.path('out'))).toEqual([])
    expect(await ledgerSize()).toBe(0)
    expect((await desk.clear({ declaration, data })).moved).toBe(true)
  })

  it('does not give away a name that something else took meanwhile', async () => {
    const data = desk.write('staff.csv', csv(0, 5))
    const declaration = write()
    await expect(desk.clear({ declaration, data, report: stopAfter('ledger') })).rejects.toThrow(Stop)
    writeFileSync(desk.path('out/staff.csv'), 'mine')
    await expect(desk.clear({ declaration, data })).rejects.toThrow('CARNET_OUT_TAKEN')
    rmSync(desk.path('out/staff.csv'))
    writeFileSync(desk.path('out/staff.carnet'), 'mine')
    await expect(desk.clear({ declaration, data })).rejects.toThrow('CARNET_OUT_TAKEN')
    expect(readFileSync(desk.path('out/staff.carnet'), 'utf8')).toBe('mine')
    rmSync(desk.path('out/staff.carnet'))
    expect((await desk.clear({ declaration, data })).released).toHaveLength(1)
    expect(await ledgerSize()).toBe(1)
  })

  it('leaves nothing to others: its unfinished file goes, those of another state stay', async () => {
    const data = desk.write('staff.csv', csv(0, 5))
    const declaration = write()
    let id = ''
    await desk.clear({ declaration, data, out: desk.path('first') }).then(cleared => {
      id = cleared.id!
    })
    mkdirSync(desk.path('out'))
    const journal = desk.path('state/clearances')
    const begun = readFileSync(join(journal, `${id}.jsonl`), 'utf8').split('\n')[0]
    writeFileSync(join(journal, `${'a'.repeat(32)}.jsonl`), `${begun}\n`)
    const stale = [
      `.carnet-${'a'.repeat(12)}-move.unfinished`,
      `.carnet-${'a'.repeat(12)}-move.unfinished-plain`,
    ]
    const foreign = `.carnet-${'b'.repeat(12)}-move.unfinished`
    for (const name of [...stale, foreign]) writeFileSync(desk.path('out', name), 'x')
    await desk.clear({ declaration, data })
    expect(readdirSync(desk.path('out')).sort()).toEqual([foreign, 'staff.carnet', 'staff.csv'])
  })
})

describe('totals', () => {
  it('unite the people of earlier clearances and of these data', async () => {
    const [one, two] = [desk.write('one.csv', csv(0, 10)), desk.write('two.csv', csv(6, 10))]
    const declaration = write()
    expect(await total(one, declaration)).toEqual({ low: 10, high: 10 })
    await desk.clear({ declaration, data: one })
    expect(await total(one, declaration)).toEqual({ low: 10, high: 10 })
    expect(await total(two, declaration)).toEqual({ low: 16, high: 16 })
  })

  it('hold what only may count for possible, not for certain', async () => {
    const data = desk.write('staff.csv', csv(0, 8).replace('department', 'zzz'))
    expect(await total(data, write())).toEqual({ low: 8, high: 8 })
    expect(await total(data, write(), 'sensitive-this-year')).toEqual({ low: 0, high: 8 })
  })

  it('of several legs: each person once', async () => {
    desk.write('east.csv', csv(0, 10))
    desk.write('west.csv', csv(5, 10))
    const declaration = write(story({ east: 'data: east.csv', west: 'data: west.csv' }, told))
    await desk.clear({ declaration })
    const other = desk.write('other.yaml', story({ move: '' }, told))
    expect(await total(desk.write('none.csv', csv(0, 1)), other)).toEqual({ low: 15, high: 15 })
  })

  it('leave out what the law leaves out', async () => {
    const judged = `judged: { necessary-for-hr-under-rules-and-collective-contract: { answer: yes, by: me, day: 2026-11-20, evidence: [rules] } }`
    const exempt = desk.write('exempt.yaml', story({ move: judged }, told))
    const data = desk.write('staff.csv', csv(0, 10))
    expect((await desk.clear({ declaration: exempt, data })).moved).toBe(true)
    expect(await total(desk.write('one.csv', csv(50, 1)), write())).toEqual({ low: 1, high: 1 })
  })

  it('people without identity: the same file again adds nobody, another file may', async () => {
    const nameless = 'person.location'
    const items = `"*": { collected_in: [CN] }\nwhere: { category: ${nameless} }`
    const text = story({ move: '' }, { items }).replace(', youngest: 22', ', youngest: 22, can_consent: true')
    const declaration = write(text.replace('person.location', 'person.employment'))
    const rows = (name: string): string => desk.write(name, `where\n${`${name}\n`.repeat(8)}`)
    const data = rows('one.csv')
    const first = await total(data, declaration)
    expect(first).toEqual({ low: 1, high: 8 })
    expect((await desk.clear({ declaration, data })).moved).toBe(true)
    expect(await total(data, declaration)).toEqual(first)
    expect(await total(rows('two.csv'), declaration)).toEqual({ low: 1, high: 16 })
  })
})

describe('what goes wrong counts nobody and leaves nothing', () => {
  it('data that change while they are read', async () => {
    const data = desk.write('staff.csv', csv(0, 5))
    const report = (event: ClearanceEvent): void => {
      if (event.step === 'plan') appendFileSync(data, 'late@example.cn,r1\n')
    }
    await expect(desk.clear({ declaration: write(), data, report })).rejects.toThrow('CARNET_DATA_CHANGED')
    expect(readdirSync(desk.path('out'))).toEqual([])
    expect(await ledgerSize()).toBe(0)
  })

  it('a recipient that is none: nothing stays in the clear', async () => {
    const data = desk.write('staff.csv', csv(0, 5))
    const clearing = desk.clear({ declaration: write(), data, encryptTo: ['age1nobody'] })
    await expect(clearing).rejects.toThrow('CARNET_RECIPIENT_INVALID')
    expect(readdirSync(desk.path('out'))).toEqual([])
    expect(await ledgerSize()).toBe(0)
  })

  it('a party without identifier, for which a total is kept', async () => {
    const data = desk.write('staff.csv', csv(0, 5))
    const declaration = write(story({ move: '' }, told).replace(/identifiers: \{ uscc[^}]*\}, /, ''))
    await expect(desk.clear({ declaration, data })).rejects.toMatchObject({
      code: 'CARNET_PARTY_UNIDENTIFIED',
      data: { party: 'suzhou' },
      at: { file: declaration },
    })
  })

  it('a party without identifier is none of a total that the regime adds nobody to', async () => {
    const data = desk.write('kunden.csv', 'Kundennummer,Nachname\nK1,Weber\nK2,Becker\n')
    const declaration = desk.write(
      'cloud.yaml',
      `carnet: 1
parties:
  shop: { kind: company, organised_in: [DE], principal_place: DE, establishments: [DE] }
  cloud: { kind: company, organised_in: [US], principal_place: US, establishments: [US] }
people: { customers: { relation: customer, resident_in: [DE], located_in: [DE], youngest: 18, identified_by: [Kundennummer] } }
agreements: { clauses: { text: eu-scc-2021, module: 2, alterations: none, signed: 2026-11-20 } }
legs:
  leg: { from: shop, to: cloud, act: store, from_place: DE, to_place: US, sender_role: controller, receiver_role: processor,
    access: clear, purposes: [customer.support], transaction: vendor, under: [clauses],
    assessments: [{ kind: transfer-impact, day: 2026-11-18, outcome: adequate }] }
`,
    )
    expect(await desk.clear({ declaration, data })).toMatchObject({ moved: true })
  })

  it('data of which it is not clear where they belong, or that have no such column', async () => {
    const data = desk.write('staff.csv', csv(0, 5))
    const two = desk.write('two.yaml', story({ east: '', west: '' }, told))
    await expect(desk.clear({ declaration: two, data })).rejects.toThrow('CARNET_DATA_FOR_WHICH_LEG')
    const items = '"*": { collected_in: [CN] }\nemial: { category: person.contact.email }'
    const wrong = desk.write('wrong.yaml', story({ move: '' }, { ...told, items }))
    await expect(desk.clear({ declaration: wrong, data })).rejects.toMatchObject({
      code: 'CARNET_COLUMN_UNKNOWN',
      data: { column: 'emial' },
    })
  })
})

it('columns may be called anything', async () => {
  const data = desk.write('staff.csv', `email,"km/h","hired on","a, b"\n${'x@example.cn,1,2,3\n'.repeat(2)}`)
  const plan =
    'plan: { approved: keep everything, by: me, day: 2026-11-20, protect: [{ column: km/h, do: drop }, { column: "a, b", do: drop }] }'
  const items = `"*": { collected_in: [CN] }
km/h: { category: person.employment.position }
hired on: { category: person.employment.position }
"a, b": { category: person.employment.position }`
  await desk.clear({ declaration: write(story({ move: '' }, { ...told, items, more: plan })), data })
  expect(readFileSync(desk.path('out/staff.csv'), 'utf8').split('\n')[0]).toBe('email,hired on')
})

it('a name in a carnet that leads elsewhere is not followed', async () => {
  const data = desk.write('staff.csv', csv(0, 5))
  const { released } = await desk.clear({ declaration: write(), data })
  mkdirSync(desk.path('alone'))
  const carnet = desk.path('alone/staff.carnet')
  writeFileSync(carnet, readFileSync(released[0]!.carnet))
  expect(await verify({ carnet })).toMatchObject({ ok: true, dataFile: null })
  await expect(verify({ carnet, data: desk.path('alone') })).rejects.toThrow('CARNET_VERIFY_DATA')
})
