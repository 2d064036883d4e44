/** What a list may say besides its keys: its scenarios, tiers, where it was imported from, and who attests that it is whole. */
import type {
  Attestation,
  Bound,
  Condition,
  EntryOrigin,
  ImportRecord,
  ListScenario,
  ListTier,
} from '@carnet/law'
import { checkNames, checkRange } from './condition-sense.ts'
import type { RegimeContext } from './parts.ts'
import type { Tree } from './tree.ts'

const comparisons = ['at_least', 'above', 'at_most', 'below'] as const

/** `[{ needs: [mechanisms], counter, at_least, below }]`; without a counter the tier always holds. */
export function readTiers(context: RegimeContext, tree: Tree | undefined): ListTier[] {
  const { reader, mentioned } = context
  return reader.list(tree).map(member => {
    const fields = reader.fields(member, ['needs', 'counter', ...comparisons], ['needs'])
    const needs = reader.texts(fields.get('needs'))
    checkNames(reader, fields.get('needs'))
    for (const name of needs) mentioned.add('mechanism', name, fields.get('needs')!.at)
    const bounds = comparisons.filter(by => fields.has(by))
    if (fields.has('counter') !== bounds.length > 0)
      reader.issue('CARNET_KEY_MISSING', { key: fields.has('counter') ? 'at_least' : 'counter' }, member.at)
    if (!fields.has('counter')) return { needs, when: { form: 'always' } }
    const counter = reader.text(fields.get('counter'))
    mentioned.add('counter', counter, member.at)
    const of = bounds.map((by): Condition => {
      return { form: 'counter', counter, by, bound: readBound(context, fields.get(by)!) }
    })
    checkRange(
      reader,
      of.flatMap(one =>
        one.form === 'counter' && typeof one.bound === 'number' ? [[one.by, one.bound]] : [],
      ),
      member.at,
    )
    return { needs, when: of.length === 1 ? of[0]! : { form: 'all', of } }
  })
}

function readBound({ reader, mentioned }: RegimeContext, tree: Tree): Bound {
  if (tree.kind !== 'scalar' || typeof tree.value !== 'string') return reader.number(tree)
  mentioned.add('parameter', tree.value, tree.at)
  return { parameter: tree.value }
}

export interface ReadScenario extends ListScenario {
  readonly tiers: readonly ListTier[]
}

/** `NAME: { title, tiers? }`. The names are codes that a declaration may give as the scenario of a leg. */
export function readScenarios(context: RegimeContext, tree: Tree | undefined): ReadScenario[] {
  const { reader, mentioned } = context
  return reader.entries(tree).map(({ key, value }) => {
    const fields = reader.fields(value, ['title', 'tiers'], ['title'])
    mentioned.code('open:scenario', key)
    return {
      name: key,
      title: reader.words(fields.get('title')),
      tiers: readTiers(context, fields.get('tiers')),
    }
  })
}

export function readOrigin({ reader }: RegimeContext, tree: Tree): EntryOrigin {
  const fields = reader.fields(tree, ['page', 'table', 'row'])
  const number = (name: string): number | null => (fields.has(name) ? reader.number(fields.get(name)!) : null)
  return { page: number('page'), table: number('table'), row: number('row') }
}

export function readImported({ reader }: RegimeContext, tree: Tree): ImportRecord {
  const keys = ['file', 'sha256', 'by', 'day', 'tool']
  const fields = reader.fields(tree, [...keys, 'reviewed'], keys)
  const reviewed = reader.fields(fields.get('reviewed'), ['by', 'day'], ['by', 'day'])
  const day = fields.get('day')
  return {
    file: reader.text(fields.get('file')),
    sha256: reader.text(fields.get('sha256')),
    by: reader.text(fields.get('by')),
    day: day ? reader.day(day) : '',
    tool: reader.text(fields.get('tool')),
    reviewed: reviewed.has('day')
      ? { by: reader.text(reviewed.get('by')), day: reader.day(reviewed.get('day')!) }
      : null,
  }
}

/** What the entries of a list show, against which an attestation is held. */
export interface Counted {
  readonly scenario: string | undefined
  readonly unconfirmed: boolean
}

/**
 * `[{ scenario, by, day, edition, entries: 9 of 9 }]`. The first number must be that of the entries here, none of which may
 * still be a proposal.
 */
export function readAttested(
  { reader }: RegimeContext,
  tree: Tree | undefined,
  scenarios: readonly ReadScenario[],
  entries: readonly Counted[],
): Attestation[] {
  const keys = ['scenario', 'by', 'day', 'edition', 'entries']
  return reader.list(tree, true).map(member => {
    const fields = reader.fields(member, keys, keys)
    const scenario = reader.text(fields.get('scenario'))
    const known = scenarios.map(({ name }) => name)
    if (!known.includes(scenario)) reader.unknown('CARNET_SCENARIO_UNKNOWN', scenario, known, member.at)
    const words = reader.text(fields.get('entries'))
    const [, given = '', of = ''] = /^(\d+) of (\d+)$/.exec(words) ?? []
    const own = entries.filter(entry => entry.scenario === scenario)
    const unconfirmed = own.filter(entry => entry.unconfirmed).length
    if (given === '' || Number(given) > Number(of))
      reader.issue('CARNET_ATTESTED_ENTRIES', { scenario }, member.at)
    else if (Number(given) !== own.length)
      reader.issue('CARNET_ATTESTED_COUNT', { scenario, given: Number(given), found: own.length }, member.at)
    if (unconfirmed > 0)
      reader.issue('CARNET_ATTESTED_UNCONFIRMED', { scenario, count: unconfirmed }, member.at)
    const day = fields.get('day')
    return {
      scenario,
      by: reader.text(fields.get('by')),
      day: day ? reader.day(day) : '',
      edition: reader.text(fields.get('edition')),
      given: Number(given),
      of: Number(of),
    }
  })
}
