/** `carnet decide DECLARATION`: what every regime says; at a terminal it asks what still matters. */
import { existsSync, writeFileSync } from 'node:fs'
import { type Case, openCase } from '@carnet/clearance'
import { CarnetError } from '@carnet/errors'
import { begin, beginWith, beginWithData, declarationYaml, type Interview } from '@carnet/interview'
import {
  type Decision,
  type Declaration,
  decide,
  isDay,
  presumedByLaw,
  proofOf,
  proofOfScope,
} from '@carnet/law'
import { contextOf, type Library } from '@carnet/lawbook'
import { textIn } from '@carnet/locales'
import { askAll } from '../ask.ts'
import type { Context } from '../context.ts'
import { exitOf } from '../exit.ts'
import { inspectFile } from '../inspect-file.ts'
import { type OpenedLibrary, openLibrary, releasesJson } from '../open-library.ts'
import { hasState } from '../open-state.ts'
import { terminalWidth, visible, wrap } from '../output.ts'
import { contextLines } from '../show/arrangements.ts'
import { decisionLines, outcomeText } from '../show/decision.ts'
import { columnList, emptyWarning, inspectionSummary } from '../show/inspection.ts'
import { presumedLines } from '../show/legal-presumptions.ts'
import { withdrawnLines } from '../show/withdrawn.ts'
import { withdrawnHere } from '../withdrawn-here.ts'

export interface DecideOptions {
  readonly data?: string
  readonly asOf?: string
  readonly proof?: boolean
}

export async function decideCommand(
  context: Context,
  declaration: string,
  options: DecideOptions,
): Promise<number> {
  const { output } = context
  const law = await openLibrary(context)
  const { library } = law
  // Only files that are given, or that legs name, are opened: without any, nothing heavy is loaded.
  const opened = await openCase({
    library,
    declaration,
    data: options.data,
    withdrawn: await withdrawnHere(context),
    onWithdrawn: (_, found) => output.lines(withdrawnLines(context, library, found)),
    asOf: readDay(options.asOf),
    today: context.today,
  })
  try {
    let facts = opened.declaration
    let decision = await firstDecision(context, library, opened)
    if (
      decision.outcome === 'undetermined' &&
      !output.isJson &&
      process.stdin.isTTY &&
      process.stdout.isTTY
    ) {
      output.lines(wrap(context.say('interview.start'), terminalWidth()))
      const asked = await askAll(context, library, beginWith(facts))
      decision = decide({
        declaration: asked.declaration,
        regimes: library.regimes,
        vocabulary: library.vocabulary,
      })
      facts = asked.declaration
      if (asked.asked > 0) output.lines([context.say('cli.add-to-declaration'), '', declarationYaml(facts)])
    }
    return showDecision(context, law, { facts, decision, proof: options.proof === true })
  } finally {
    await opened.close()
  }
}

interface Decided {
  readonly facts: Declaration
  readonly decision: Decision
  readonly proof: boolean
  /** The declaration that an interview made, as YAML. */
  readonly made?: string
}

function showDecision(
  context: Context,
  law: OpenedLibrary,
  { facts, decision, proof, made }: Decided,
): number {
  const { output } = context
  const { library } = law
  output.line(
    `${outcomeText(context, decision)}${decision.standing ? context.bracket(context.say(`standing.${decision.standing}`)) : ''}  ${output.paint(context.say('cli.as-of', { day: decision.as_of }), 'faint')}`,
    true,
  )
  output.line()
  output.lines(decisionLines(context, library, decision, terminalWidth(), 'full'))
  const { arrangements, regimes, vocabulary } = library
  const common = contextOf({ declaration: facts, arrangements, vocabulary })
  output.lines(contextLines(context, common, terminalWidth()))
  const presumed = presumedByLaw({ declaration: facts, regimes, vocabulary }, decision)
  output.lines(presumedLines(context, presumed, terminalWidth()))
  const exit = exitOf(decision)
  output.json({
    carnet_json: 1,
    command: 'decide',
    exit,
    decision,
    context: common,
    presumed_by_law: presumed,
    ...releasesJson(law),
    ...(proof ? { proofs: proofs(library, facts, decision) } : {}),
    ...(made === undefined ? {} : { declaration: made }),
  })
  return exit
}

/** `carnet decide` without a declaration: from the first question to the decision, and to the declaration it rests on. */
export async function interviewCommand(
  context: Context,
  options: DecideOptions & { readonly save?: string },
): Promise<number> {
  const { output } = context
  const law = await openLibrary(context)
  const { library } = law
  if (options.save !== undefined && existsSync(options.save))
    throw new CarnetError('CARNET_SAVE_EXISTS', { file: options.save }, { at: { file: options.save } })
  const asOf = readDay(options.asOf) ?? context.today
  const start =
    options.data === undefined ? begin(asOf) : await beginWithFile(context, library, asOf, options.data)
  process.stderr.write(`${wrap(context.say('interview.start'), terminalWidth()).join('\n')}\n`)
  const interview = await askAll(context, library, start)
  const { declaration, asked } = interview
  const decision = decide({ declaration, regimes: library.regimes, vocabulary: library.vocabulary })
  const settled = decision.outcome !== 'undetermined' && decision.findings.length > 0
  output.lines(['', context.say(settled ? 'interview.settled' : 'interview.open', { count: asked }), ''])
  const yaml = declarationYaml(declaration)
  const proof = options.proof === true
  const exit = showDecision(context, law, { facts: declaration, decision, proof, made: yaml })
  if (options.save === undefined) output.lines(['', context.say('interview.declaration'), '', yaml])
  else {
    writeFileSync(options.save, yaml, { flag: 'wx' })
    output.line(context.say('interview.saved', { file: options.save }))
  }
  return exit
}

/** What is in the data is not asked: it is looked at, and shown. */
async function beginWithFile(
  context: Context,
  { vocabulary }: Library,
  asOf: string,
  data: string,
): Promise<Interview> {
  const inspection = await inspectFile(context, data)
  const { columns, people } = inspection
  const words = (code: string) => textIn(vocabulary.categories[code], context.language) ?? code
  const lines = [
    inspectionSummary(context, inspection),
    ...emptyWarning(context, inspection),
    ...columnList(context, inspection, words, terminalWidth()),
    '',
  ]
  process.stderr.write(`${visible(lines.join('\n'))}\n`)
  return beginWithData(asOf, { columns, people: people.count })
}

/** The totals of this installation are counted in, as `plan` and `clear` do, with data or where something was cleared before. */
async function firstDecision(context: Context, library: Library, opened: Case): Promise<Decision> {
  const { declaration } = opened
  const input = { declaration, regimes: library.regimes, vocabulary: library.vocabulary }
  if (opened.legs.length === 0 && !(await hasState(context))) return decide(input)
  const { decideWithTotals } = await import('./decide-with-totals.ts')
  return decideWithTotals(context, library, opened)
}

export function readDay(text: string | undefined, option = '--as-of'): string | undefined {
  if (text === undefined || isDay(text)) return text
  throw new CarnetError('CARNET_OPTION_DAY', { option, received: text })
}

function proofs(library: Library, declaration: Declaration, decision: Decision): unknown {
  const input = { declaration, regimes: library.regimes, vocabulary: library.vocabulary }
  return decision.findings.flatMap(finding =>
    finding.legs.map(leg => ({
      regime: finding.regime,
      leg: leg.leg,
      scope: proofOfScope(input, leg),
      provisions: leg.measures.map(measure => proofOf(input, leg, measure.provision)),
    })),
  )
}
