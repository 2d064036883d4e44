/** The draft of a list file: YAML that `regime check` reads, every entry a proposal with the place it comes from. */
import type { Regime, Vocabulary } from '@carnet/law'
import { matchCategories } from '@carnet/search'
import { Document, type YAMLMap } from 'yaml'
import { mechanismFor, type Procedure, procedures } from './procedure.ts'
import type { Proposal } from './propose.ts'
import type { Threshold } from './threshold.ts'

export interface DraftOptions {
  /** Name of the list in the regime. */
  readonly name: string
  readonly regime: Pick<Regime, 'mechanisms' | 'counters'>
  readonly vocabulary: Vocabulary
  readonly file: string
  readonly sha256: string
  /** Who imports, on which day, with which version. */
  readonly by: string
  readonly day: string
  readonly tool: string
  readonly reviewer?: string
  readonly instrument?: string
  readonly source?: string
  readonly edition?: string
  /** The day from which the list is in force. */
  readonly from?: string
}

type Words = { readonly en: string; readonly zh: string }
/** A document speaks one language: the other is for the reviewer to write. */
const same = (text: string): Words => ({ en: text, zh: text })

const unreadDoubt: Words = {
  en: 'A number in this row could not be read with certainty: compare it with the document.',
  zh: '本条目中的数字未能准确识别，请对照原文件。',
}
const noWayDoubt: Words = {
  en: 'The row has a number, but which procedure it asks for was not told: add the tiers.',
  zh: '本条目有数量门槛，但未识别出对应手续，请补充 tiers。',
}

/** Until somebody writes where it is published, a document is addressed by its hash (RFC 6920). */
const addressOf = (sha256: string): string =>
  `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`

/** The draft as text. */
export function writeDraft(proposals: readonly Proposal[], options: DraftOptions): string {
  const scenarios = new Map<string, string>()
  for (const scenario of proposals.map(scenarioOf))
    if (scenario !== '' && !scenarios.has(scenario))
      scenarios.set(scenario, `${options.name}-s${scenarios.size + 1}`)
  const { edition, instrument, reviewer } = options
  const list = {
    title: same(options.file),
    ...(instrument === undefined
      ? { source: options.source ?? addressOf(options.sha256), checked: options.day }
      : { instrument }),
    cite: same(options.file),
    confidence: 'unverified',
    ...(edition === undefined ? {} : { edition }),
    closed: false,
    match: 'under',
    imported: {
      file: options.file,
      sha256: options.sha256,
      by: options.by,
      day: options.day,
      tool: options.tool,
      ...(reviewer === undefined ? {} : { reviewed: { by: reviewer, day: options.day } }),
    },
    ...(scenarios.size === 0
      ? {}
      : {
          scenarios: Object.fromEntries(
            [...scenarios].map(([title, code]) => [code, { title: same(title) }]),
          ),
        }),
    entries: proposals.map(proposal => entryOf(proposal, scenarios, options)),
  }
  // The language of law has no anchors.
  const document = new Document({ lists: { [options.name]: list } }, { aliasDuplicateObjects: false })
  document.commentBefore = head
  flowEntries(document, options.name)
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

const head = ` Draft of an imported list, for review. Nothing here is judged before a person has confirmed it:
 1. compare every entry with the document (origin says page, table and row) and write the missing language of its title;
 2. rename "suggested" to "keys" once the categories are right; correct the tiers;
 3. record the review: carnet regime list-import FILE --reviewer NAME again, with the same file;
 4. only where all entries of a scenario are here, attest it, and absence in that scenario means "not on the list":
    attested: [{ scenario: CODE, by: NAME, day: YYYY-MM-DD, edition: EDITION, entries: 9 of 9 }]
 导入清单的草稿，供人工审阅。未经确认的条目不参与判断：
 1. 对照原文件逐条核对（origin 载明页码、表格和行号），并补写另一语言的名称；
 2. 类别无误后，将 suggested 改名为 keys；更正 tiers；
 3. 以同一文件再次运行 carnet regime list-import FILE --reviewer 姓名，记录审阅；
 4. 仅当某一场景的全部条目均已载入时，方可为其添加 attested；此后该场景中未列出的数据即为“清单之外”。`

/** Each entry on one line, as lists are written. */
function flowEntries(document: Document, name: string): void {
  const entries = document.getIn(['lists', name, 'entries']) as { items?: YAMLMap[] } | undefined
  for (const entry of entries?.items ?? []) entry.flow = true
}

/** A scenario is one of its industry, and of its part of the zone where the list says so. */
const scenarioOf = ({ zone, industry, scenario }: Proposal): string =>
  [zone, industry, scenario].filter(Boolean).join(' / ')

function entryOf(
  proposal: Proposal,
  scenarios: ReadonlyMap<string, string>,
  options: DraftOptions,
): Readonly<Record<string, unknown>> {
  const { title, thresholds, unread, page, table, row } = proposal
  const scenario = scenarioOf(proposal)
  const tiers = tiersOf(proposal, options)
  const doubt = unread ? unreadDoubt : tiers.length < thresholds.length ? noWayDoubt : null
  return {
    suggested: matchCategories(title, options.vocabulary).map(({ code }) => code),
    ...(options.from === undefined ? {} : { from: options.from }),
    ...(scenario === '' ? {} : { scenario: scenarios.get(scenario) }),
    title: same(title),
    ...(tiers.length === 0 ? {} : { tiers }),
    origin: { ...(page === null ? {} : { page }), table, row },
    ...(doubt === null ? {} : { doubt }),
  }
}

function tiersOf({ thresholds, procedures: spoken, unread }: Proposal, { regime }: DraftOptions): object[] {
  const needs = namesOf(spoken, regime)
  if (needs.length === 0) return []
  if (thresholds.length === 0) return unread ? [] : [{ needs }]
  return thresholds.flatMap(threshold => {
    const counter = counterFor(threshold, regime)
    const { sensitive: _, ...bounds } = threshold
    return counter === null ? [] : [{ needs, counter, ...bounds }]
  })
}

function namesOf(spoken: readonly Procedure[], { mechanisms }: Pick<Regime, 'mechanisms'>): string[] {
  return procedures
    .filter(procedure => spoken.includes(procedure))
    .flatMap(procedure => mechanismFor(procedure, mechanisms) ?? [])
}

/**
 * The totals of a regime that a number of people is held against: one that counts what is not in a class, and one that counts
 * just that class, each since the new year where it has such.
 */
function counterFor({ sensitive }: Threshold, { counters }: Pick<Regime, 'counters'>): string | null {
  const yearly = counters.filter(({ window }) => 'since' in window && window.since === 'new-year')
  const pool = yearly.length > 0 ? yearly : counters
  const ordinary = pool.find(counter => counter.not_classes.length > 0)
  const special = pool.find(counter => counter.classes.some(name => ordinary?.not_classes.includes(name)))
  return (sensitive ? special : (ordinary ?? pool[0]))?.name ?? null
}
