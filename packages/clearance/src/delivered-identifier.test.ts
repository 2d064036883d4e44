/** What a recipient is told finds the person in the very file that was delivered, and says no more than that file does. */
import { readFileSync } from 'node:fs'
import type { ClearanceRecord } from '@carnet/credential'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { deliveredIdentifier } from './delivered-identifier.ts'
import { normalIdentifier } from './known-person.ts'
import { Desk, library, story } from './testing.ts'

let desk: Desk
beforeEach(() => {
  desk = new Desk()
})
afterEach(() => desk.close())

const kind = 'person.contact.email'
const told = {
  people: 'staff: { relation: employee, identified_by: [email] }',
  items: `"*": { collected_in: [CN] }\nemail: { category: ${kind} }`,
}
const identifier = 'Ann@Example.cn'

async function delivered(protect: string) {
  const more =
    protect === ''
      ? ''
      : `plan: { approved: keep everything, by: me, day: 2026-11-20, protect: [{ column: email, ${protect} }] }\n`
  const declaration = desk.write('way.yaml', story({ move: '' }, { ...told, more }))
  const data = desk.write('data.csv', `email,department\n${identifier},a\nbob@example.cn,b\n`)
  const { released } = await desk.clear({ declaration, data, out: desk.path('out') })
  return desk.withState(async state => {
    const record = (await state.record(released[0]!.entry)) as unknown as ClearanceRecord
    const said = { identifier, normal: await normalIdentifier(library.vocabulary, { kind, identifier }) }
    const declared = { column: 'email', recipient: 'lei:CARN00EXAMPLESG00189' }
    return {
      known: deliveredIdentifier(state, record, said, declared),
      byRecord: deliveredIdentifier(state, record, said, null),
      file: record.output === null ? '' : readFileSync(desk.path('out', record.output.name), 'utf8'),
    }
  })
}

it('is the identifier itself where it was delivered as it is', async () => {
  const { known, byRecord, file } = await delivered('')
  expect(known).toEqual({ column: 'email', form: 'as-it-is', values: [identifier] })
  expect(byRecord).toEqual({ column: null, form: 'as-it-is', values: [identifier] })
  expect(file).toContain(identifier)
})

it('is the pseudonym that stands in the file, and never the identifier', async () => {
  const { known, byRecord, file } = await delivered('do: pseudonymise')
  expect([known.form, byRecord.form]).toEqual(['pseudonym', 'pseudonym'])
  for (const { values } of [known, byRecord]) {
    expect(values.filter(value => file.includes(value))).toHaveLength(1)
    expect(JSON.stringify(values).toLowerCase()).not.toContain('ann@')
  }
})

it.each([
  ['do: drop', 'left-out'],
  ['do: mask, keep_last: 3', 'changed'],
])('is nothing at all where the file says less: %s', async (protect, form) => {
  const { known, byRecord } = await delivered(protect)
  expect(known).toEqual({ column: 'email', form, values: [] })
  expect(byRecord).toEqual({ column: null, form: 'unknown', values: [] })
})
