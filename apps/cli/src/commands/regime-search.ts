/** `carnet regime search WORDS`: list entries, provisions, instruments and categories, by words of either language. */
import { CarnetError } from '@carnet/errors'
import { entryNameText, keyedEntries, type Regime } from '@carnet/law'
import { lawLanguage, textIn, wordsOfCategory } from '@carnet/locales'
import { type Hit, searchLaw } from '@carnet/search'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { openLibrary } from '../open-library.ts'
import { table, terminalWidth, wrap } from '../output.ts'
import { readDay } from './decide.ts'
import { unknownRegime } from './regime.ts'

export interface SearchCommandOptions {
  readonly regime?: string
  readonly limit?: string
  readonly asOf?: string
}

const usualLimit = 20
const mostLimit = 500

/** What is told of one thing that was found, in the language of the command. */
interface Told {
  readonly kind: Hit['kind']
  readonly regime: string | null
  readonly id: string
  readonly title: string
  readonly list: string | null
  /** The name of a list entry, as `carnet file --use` takes it. */
  readonly entry: string | null
  readonly scenario: string | null
  readonly thresholds: readonly string[]
  readonly cite: string | null
  readonly source: string | null
  readonly confidence: string | null
  readonly from: string | null
  readonly until: string | null
  /** The regimes that speak of a category, or of one that it belongs to. */
  readonly named_by: readonly string[]
  /** The words that were asked for and are not there. */
  readonly without: readonly string[]
}

export async function searchRegimes(
  context: Context,
  words: readonly string[],
  options: SearchCommandOptions,
): Promise<number> {
  const { output, say } = context
  const { regimes, vocabulary } = (await openLibrary(context)).library
  const query = words.join(' ')
  const only = options.regime?.toUpperCase()
  if (only !== undefined && !regimes.some(({ code }) => code === only))
    throw unknownRegime(
      only,
      regimes.map(({ code }) => code),
    )
  const limit = readLimit(options.limit)
  const hits = searchLaw(query, {
    regimes,
    vocabulary,
    limit,
    alsoCalled: wordsOfCategory,
    ...(only === undefined ? {} : { only }),
  })
  const { tierText } = await import('@carnet/present')
  const asOf = readDay(options.asOf) ?? context.today
  const told = hits.map(hit =>
    tell(hit, context, tier => {
      const regime = regimes.find(({ code }) => code === hit.regime) as Regime
      return tierText(tier, { regime, vocabulary, language: lawLanguage(context.language), asOf })
    }),
  )
  for (const one of told) show(one, context)
  const lacking = [...new Set(told.flatMap(({ without }) => without))]
  if (lacking.length > 0) output.line(say('cli.search-partly', { words: lacking.join(', ') }), true)
  const found = { words: query, count: told.length }
  output.line(say(told.length === 0 ? 'cli.search-none' : 'cli.search-found', found), true)
  output.json({ carnet_json: 1, command: 'regime search', exit: exitCodes.done, words: query, found: told })
  return exitCodes.done
}

function readLimit(text: string | undefined): number {
  if (text === undefined) return usualLimit
  const limit = Number(text)
  if (Number.isInteger(limit) && limit > 0 && limit <= mostLimit) return limit
  throw new CarnetError('CARNET_OPTION_VALUE', {
    option: '--limit',
    received: text,
    known: `1 – ${mostLimit}`,
  })
}

type TierText = (tier: NonNullable<Extract<Hit, { kind: 'entry' }>['entry']['tiers']>[number]) => string

function tell(hit: Hit, { language }: Context, tierText: TierText): Told {
  const none = {
    list: null,
    entry: null,
    scenario: null,
    thresholds: [],
    cite: null,
    source: null,
    confidence: null,
  }
  const days = { from: null, until: null }
  const { kind, regime, without } = hit
  const common = { kind, regime, without, named_by: [] }
  switch (hit.kind) {
    case 'entry': {
      const { list, entry } = hit
      const scenario = list.scenarios?.find(({ name }) => name === entry.scenario)
      return {
        ...common,
        id: list.name,
        title: textIn(entry.title, language) ?? entry.keys.join(', '),
        entry: nameOf(hit),
        list: textIn(list.title, language),
        scenario: textIn(scenario?.title, language) ?? null,
        thresholds: (entry.tiers ?? []).map(tierText),
        cite: textIn(entry.cite ?? list.provenance.cite, language),
        source: list.provenance.source,
        confidence: entry.confidence,
        ...entry.in_force,
      }
    }
    case 'provision': {
      const { id, text, provenance, in_force } = hit.provision
      const { cite, source, confidence } = provenance
      return {
        ...none,
        ...common,
        id,
        title: textIn(text, language),
        cite: textIn(cite, language),
        source,
        confidence,
        ...in_force,
      }
    }
    case 'instrument': {
      const { name, title, source, in_force } = hit.instrument
      return { ...none, ...common, id: name, title: textIn(title, language), source, ...in_force }
    }
    case 'category':
      return {
        ...none,
        ...days,
        ...common,
        id: hit.code,
        title: textIn(hit.words, language),
        named_by: hit.named_by,
      }
  }
}

function nameOf({ regime, list, entry }: Extract<Hit, { kind: 'entry' }>): string | null {
  const key = keyedEntries(list).find(([, one]) => one === entry)?.[0]
  return key === undefined || regime === null ? null : entryNameText({ regime, list: list.name, entry: key })
}

const sinceEver = '0001-01-01'

function show(told: Told, context: Context): void {
  const { output, say } = context
  const where = told.regime === null ? told.id : `${told.regime} ${told.id}`
  const width = terminalWidth()
  output.line(`${output.paint(`${say(`cli.kind.${told.kind}`)}  ${where}`, 'faint')}`, true)
  output.lines(
    wrap(told.title, width - 2).map(line => `  ${output.paint(line, 'strong')}`),
    true,
  )
  const threshold = told.thresholds.length > 0 ? told.thresholds : [say('cli.search-no-threshold')]
  const rows: string[][] = [
    ...(told.list === null ? [] : [[say('cli.search-list'), told.list]]),
    ...(told.entry === null ? [] : [[say('cli.search-entry'), told.entry]]),
    ...(told.scenario === null ? [] : [[say('cli.search-scenario'), told.scenario]]),
    ...(told.kind === 'entry' ? threshold.map(text => [say('cli.search-threshold'), text]) : []),
    ...(told.cite === null
      ? []
      : [[say('cli.search-cite'), `${told.cite}${context.bracket(say(`confidence.${told.confidence}`))}`]]),
    ...(told.kind === 'category'
      ? [[say('cli.search-named-by'), told.named_by.join(', ') || say('cli.search-named-by-none')]]
      : []),
    ...(told.from === null || told.from === sinceEver
      ? []
      : [[say('cli.search-days'), `${told.from} –${told.until === null ? '' : ` ${told.until}`}`]]),
  ]
  output.lines(
    table(
      rows.map(([name = '', text = '']) => [`  ${output.paint(name, 'faint')}`, text]),
      width,
    ),
    true,
  )
  output.line('', true)
}
