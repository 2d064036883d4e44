/** For the tests of this package: the law of this repository, and a small story to clear. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openState, type State } from '@carnet/state'
import { type ClearInput, clear } from './clear.ts'
import { loadLibrary } from './library.ts'

const root = join(import.meta.dirname, '../../..')
/** Compiled once for all files of tests. */
export const library = loadLibrary(join(root, 'regimes'), join(root, '.cache', 'library.json'))
export const clock = (): Date => new Date('2026-11-24T08:00:00Z')
export const today = '2026-11-24'

const facts = `from: suzhou
    to: abroad
    act: send
    from_place: CN
    to_place: SG
    sender_role: controller
    receiver_role: controller
    group_relation: parent
    access: clear
    keys_with: [abroad]
    transaction: group-service
    valuable_return: false
    purposes: [employment.payroll]
    frequency: regular
    starts: 2026-12-01
    stage: intended`

/** A declaration of these legs, each with facts of its own besides; `people` and `items` as YAML. */
export function story(
  legs: Readonly<Record<string, string>> = { move: '' },
  { people = 'staff: { relation: employee }', items = '"*": { collected_in: [CN] }', more = '' } = {},
): string {
  const party = (place: string): string =>
    `{ kind: company, organised_in: [${place}], principal_place: ${place}, establishments: [${place}], sector: [manufacturing.machinery], offers_to: [${place}]`
  return `carnet: 1
as_of: ${today}
declarant: suzhou
parties:
  suzhou: ${party('CN')}, identifiers: { uscc: "91310199MAEXAM1P8E" }, owners: [{ party: abroad, share: 100, votes: 100 }], owners_complete: true }
  abroad: ${party('SG')}, identifiers: { lei: "CARN00EXAMPLESG00189" } }
people:
  ${people.replace(' }', ', resident_in: [CN], located_in: [CN], youngest: 22 }')}
items:
  ${items.replaceAll('\n', '\n  ')}
legs:
${Object.entries(legs)
  .map(([name, own]) => `  ${name}:\n    ${facts}\n${own === '' ? '' : `    ${own}\n`}`)
  .join('')}${more}
`
}

/** A folder for files, with a state in it that is opened for each clearance. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'carnet-clearance-'))

  path(...names: string[]): string {
    return join(this.folder, ...names)
  }

  write(name: string, text: string): string {
    writeFileSync(this.path(name), text)
    return this.path(name)
  }

  async withState<T>(work: (state: State) => Promise<T>): Promise<T> {
    const state = await openState(this.path('state'), { clock })
    try {
      return await work(state)
    } finally {
      state.close()
    }
  }

  clear(changes: Partial<ClearInput> & { readonly declaration: string }) {
    return this.withState(state =>
      clear({
        library,
        state,
        out: this.path('out'),
        encryptTo: [],
        clock,
        today,
        version: '0.0.0',
        report: () => {},
        ...changes,
      }),
    )
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
